'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import type { OwnComment } from '@/comments/site/ownComments'
import { dayAndMinute, longDay } from '../calendar'
import { TicketLine } from '../appeals/TicketLine'
import { callComments } from './callComments'
import { CommentPicture, CommentText } from './CommentItem'
import { ObjectionWords } from './ObjectionWords'

type Props = {
  comment: OwnComment
  /** Where a page without script is answered. */
  from?: 'portal'
  /** Said where the page is not about it alone. */
  about?: { title: string; path: string }
  changed?: () => void
  tell?: (text: string, isBad?: boolean) => void
}

/**
 * One's own comment that others do not see, or not yet: its state, what it rests on, and what can be done. The forms work
 * without script as well.
 */
export function OwnItem({ comment, from, about, changed, tell }: Props) {
  const { id, kind, item, words, reason, state, objectUntil, objection } = comment
  return (
    <li className={`comment is-own is-${state}`}>
      <p className="comment-head">
        <strong className="comment-state">{words}</strong>
        {about?.title && <a href={about.path}>{about.title}</a>}
        <time dateTime={comment.at}>{dayAndMinute(comment.at)}</time>
      </p>
      <CommentText text={comment.text} />
      {comment.picture && <CommentPicture src={comment.picture} name="您" />}
      {reason && <p className="comment-reason">原因：{reason}</p>}
      {comment.ticket && <TicketLine ticket={comment.ticket} />}
      {objection && <ObjectionWords objection={objection} />}
      {objectUntil && (
        <OwnForm
          {...{ kind, item, from, changed, tell }}
          action={`/${id}/object`}
          button="申诉"
          submit="提交申诉"
          words={`如果您认为处理不当，可在 ${longDay(objectUntil)}前申诉，由另一位工作人员复核。`}
          done="申诉已提交，由另一位工作人员复核，结果会显示在这里。"
          asksWhy
        />
      )}
      {comment.canTakeBack && state !== 'removed' && (
        <OwnForm
          {...{ kind, item, from, changed, tell }}
          action={`/${id}/take-back`}
          button="删除"
          submit="确定删除"
          words="删除后任何人都看不到，不能恢复。"
          done="已删除。"
        />
      )}
    </li>
  )
}

type FormProps = Omit<Props, 'comment' | 'about'> & {
  kind: string
  item: string
  action: string
  button: string
  submit: string
  words: string
  done: string
  asksWhy?: boolean
}

/** Folded up until it is wanted; `details` opens without a script. */
export function OwnForm({ kind, item, from, changed, tell, action, asksWhy, ...words }: FormProps) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const field = useId()
  const send = async (event: FormEvent) => {
    // Where nobody listens, the browser sends the form by itself and shows the page that answers.
    if (!changed) return
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const answer = await callComments(action, { text })
    setBusy(false)
    if (!answer.ok) return setSaid(answer.message)
    tell?.(words.done)
    changed()
  }
  return (
    <details className="comment-more">
      <summary>{words.button}</summary>
      <form method="post" action={`/api/comments${action}`} onSubmit={(event) => void send(event)}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="item" value={item} />
        {from && <input type="hidden" name="from" value={from} />}
        <p>{words.words}</p>
        {asksWhy && (
          <p className="comment-field">
            <label htmlFor={field}>申诉理由（5–500 字）</label>
            <textarea
              id={field}
              name="text"
              rows={3}
              minLength={5}
              maxLength={1000}
              required
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </p>
        )}
        <button type="submit" className="comment-button" aria-disabled={isBusy}>
          {words.submit}
        </button>
        <p role="alert" className="comment-said is-bad">
          {said}
        </p>
      </form>
    </details>
  )
}
