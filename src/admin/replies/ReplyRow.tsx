'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownReply } from '@/comments/replies/readReplies'
import { callApi } from '../look/callApi'
import { Chip, StateChip } from '../look/Chip'
import { lookOf } from '../look/states'
import { useWords } from '../words/useWords'
import { REPLY_STATES } from './looks'
import { ReplyForm } from './ReplyForm'
import { ReturnReply } from './ReturnReply'

type Props = { reply: ShownReply; limit: number; onChanged: () => void | Promise<void> }

/** One official reply: its words, where it stands, and what this person may do with it. */
export function ReplyRow({ reply, limit, onChanged }: Props) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const [editing, setEditing] = useState(false)
  const [problem, setProblem] = useState('')
  const path = `${config.routes.api}/comment-replies/${reply.id}`
  const act = async (verb: 'approve' | 'return' | 'withdraw', more: object = {}) => {
    const body = { ...more, ...(verb !== 'withdraw' && { seen: reply.updatedAt }) }
    const answer = await callApi({ path: `${path}/${verb}`, method: 'POST', body, word })
    setProblem(answer.ok ? '' : answer.message)
    if (answer.ok) toast.success(word(`reply_${verb}`))
    await onChanged()
    return answer.ok
  }
  const done = async () => {
    setEditing(false)
    toast.success(word('replySubmitted'))
    await onChanged()
  }
  const isOpen = ['inReview', 'returned', 'failed'].includes(reply.state)
  return (
    <div className="gm-replies__row">
      <p className="gm-row">
        <Chip icon="flag" tone="going">
          {word('replyBadge')}
        </Chip>
        <StateChip language={language} look={lookOf(REPLY_STATES, reply.state)} />
        <span className="gm-quiet">
          {word('replyBy', { name: reply.author })}
          {reply.reviewer && ` · ${word('replyReviewedBy', { name: reply.reviewer })}`}
        </span>
      </p>
      {editing ? (
        <ReplyForm
          autoFocus
          first={reply.text}
          limit={limit}
          onCancel={() => setEditing(false)}
          onDone={done}
          path={`${path}/edit`}
        />
      ) : (
        <p className="gm-replies__text">{reply.text}</p>
      )}
      {reply.opinion && <p>{word('replyOpinionIs', { opinion: reply.opinion })}</p>}
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {!editing && (
        <div className="gm-actions">
          {reply.mayReview && (
            <>
              <button className="btn gm-primary" onClick={() => void act('approve')} type="button">
                {word('replyApprove')}
              </button>
              <ReturnReply onReturn={(opinion) => act('return', { opinion })} />
            </>
          )}
          {reply.isOwn && isOpen && (
            <button className="gm-link" onClick={() => setEditing(true)} type="button">
              {word('replyEdit')}
            </button>
          )}
          {reply.isOwn && (isOpen || reply.state === 'approved') && (
            <button className="gm-link" onClick={() => void act('withdraw')} type="button">
              {word('replyWithdraw')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
