'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { QueueRow } from './deskTypes'

type Props = {
  comment: QueueRow
  replies: readonly Record<string, unknown>[]
  mayReply: boolean
  isWriting: boolean
  close: () => void
  onChanged: () => Promise<void>
}

/** Official answers below the comment, and a draft of another. */
export function RepliesHere({ comment, replies, mayReply, isWriting, close, onChanged }: Props) {
  const { word } = useWords()
  const { config } = useConfig()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const send = async () => {
    const answer = await callApi({
      ...{ path: `${config.routes.api}/comments/${comment.id}/replies`, method: 'POST', word },
      body: { text },
    })
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    toast.success(word('cmReplySent'))
    setText('')
    close()
    await onChanged()
  }
  return (
    <section className="gm-detail__part">
      {replies.length > 0 && <h3>{word('cmOfficial')}</h3>}
      <ul className="gm-plain">
        {replies.map((reply) => (
          <li className="gm-said" key={String(reply.id)}>
            <p>{String(reply.text ?? '')}</p>
          </li>
        ))}
      </ul>
      {isWriting && mayReply && (
        <form
          className="gm-ask"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <label className="gm-field">
            <span>{word('cmReplyText')}</span>
            <textarea
              autoFocus
              maxLength={600}
              onChange={({ target }) => setText(target.value)}
              onKeyDown={({ key }) => key === 'Escape' && close()}
              rows={4}
              value={text}
            />
          </label>
          {problem && (
            <p className="gm-problem" role="alert">
              {problem}
            </p>
          )}
          <div className="gm-actions">
            <button className="btn gm-primary" disabled={!text.trim()} type="submit">
              {word('cmReplySend')}
            </button>
            <button className="gm-link" onClick={close} type="button">
              {word('cancel')}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}
