'use client'

import { useRef, useState } from 'react'
import type { CommentsFor } from '@/comments/site/commentsFor'
import type { ShownComment } from '@/comments/site/threads'
import { TicketLine } from '../appeals/TicketLine'
import { CommentItem } from './CommentItem'
import { CommentPages } from './CommentPages'
import { OwnForm, OwnItem } from './OwnItem'
import { ReportForm } from './ReportForm'
import { WriteComment } from './WriteComment'
import { useComments } from './useComments'
import './comments.css'

type Props = { kind: string; item: string; initial: CommentsFor }

/** Comments under an item: what everybody reads, one's own that wait, and the form. Without script a link leads to a page that does the same. */
export function CommentBoard({ kind, item, initial }: Props) {
  const { shown, isFresh, load, section } = useComments({ kind, item }, initial)
  const [said, setSaid] = useState({ text: '', isBad: false })
  const [parent, setParent] = useState<ShownComment>()
  const heading = useRef<HTMLHeadingElement>(null)
  const tell = (text: string, isBad = false) => setSaid({ text, isBad })
  const reload = () => void load(shown.page)
  const turn = async (page: number) => {
    await load(page)
    heading.current?.focus()
  }
  const { closed, who, me } = shown
  const acts = (comment: ShownComment) => (
    <>
      {shown.tickets[comment.id] && <TicketLine ticket={shown.tickets[comment.id]!} />}
      <div className="comment-acts needs-script">
        {!closed && (who === 'everyone' || me) && (
          <button type="button" className="comment-link" onClick={() => setParent(comment)}>
            回复<span className="visually-hidden">{comment.name}</span>
          </button>
        )}
        {shown.ownIds.includes(comment.id) ? (
          <OwnForm
            {...{ kind, item, tell }}
            changed={reload}
            action={`/${comment.id}/take-back`}
            button="删除"
            submit="确定删除"
            words="删除后任何人都看不到，不能恢复。"
            done="已删除。"
          />
        ) : (
          isFresh && <ReportForm id={comment.id} {...{ kind, item, me, tell }} />
        )}
      </div>
    </>
  )
  return (
    <section ref={section} className="comments wrap" id="comments" aria-labelledby="comments-head">
      <h2 id="comments-head" ref={heading} tabIndex={-1}>
        留言{shown.total > 0 && <small>{shown.total}</small>}
      </h2>
      {closed && <p className="comment-hint">{closed}</p>}
      {!closed && (
        <>
          <p className="without-script">
            <a href={`/comments/${kind}/${item}`}>写留言，查看我的留言</a>
          </p>
          <WriteComment
            {...{ kind, item, who, me, isFresh, parent, tell }}
            setParent={setParent}
            sent={() => void load(1)}
          />
        </>
      )}
      <p className={`comment-said${said.isBad ? ' is-bad' : ''}`} role="status" aria-live="polite">
        {said.text}
      </p>
      {shown.own.length > 0 && (
        <ol className="comment-list" aria-label="我的留言，仅自己可见">
          {shown.own.map((comment) => (
            <OwnItem key={comment.id} comment={comment} changed={reload} tell={tell} />
          ))}
        </ol>
      )}
      {shown.comments.length === 0 && shown.own.length === 0 && !closed && (
        <p className="comment-hint">还没有留言。</p>
      )}
      <ol className="comment-list">
        {shown.comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} acts={acts} />
        ))}
      </ol>
      <CommentPages
        {...{ kind, item }}
        page={shown.page}
        pages={shown.pages}
        turn={(page) => void turn(page)}
      />
    </section>
  )
}
