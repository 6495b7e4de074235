'use client'
import { useConfig } from '@payloadcms/ui'
import type { WaitingReply } from '@/comments/replies/readReplies'
import { ChannelName } from '../look/ChannelName'
import { useWords } from '../words/useWords'
import { ReplyRow } from './ReplyRow'
import { useRead } from './useRead'
import './replies.css'

/** A reviewer changes no words, so this limit is never met here. */
const limit = 600

/** Official replies that wait for this person's word, each below the comment it answers. */
export function RepliesToReview() {
  const { word } = useWords()
  const { config } = useConfig()
  const path = `${config.routes.api}/comment-replies/waiting`
  const { data, problem, read } = useRead<{ replies: WaitingReply[] }>(path)
  return (
    <section aria-label={word('replyWaitingTitle')} className="gm-replies" id="replies">
      <h2>{word('replyWaitingTitle')}</h2>
      {problem && <p className="gm-problem">{problem}</p>}
      {!data && !problem && <p className="gm-quiet">{word('loading')}</p>}
      {data?.replies.length === 0 && <p className="gm-quiet">{word('replyWaitingEmpty')}</p>}
      <ul className="gm-plain">
        {data?.replies.map((reply) => (
          <li className="gm-task" key={String(reply.id)}>
            <p className="gm-replies__said">
              {word('replyTo', { text: reply.comment.text })}{' '}
              <span className="gm-quiet">
                <ChannelName channel={reply.comment.channel} /> · {reply.comment.itemTitle}
              </span>
            </p>
            <ReplyRow limit={limit} onChanged={read} reply={reply} />
          </li>
        ))}
      </ul>
    </section>
  )
}
