'use client'
import { useId, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Props = {
  path: string
  limit: number
  first?: string
  autoFocus?: boolean
  onDone: () => void | Promise<void>
  onCancel?: () => void
}

/** The words of an official reply. What is personal in them is told once, and may be confirmed. */
export function ReplyForm({ path, limit, first = '', autoFocus, onDone, onCancel }: Props) {
  const { word } = useWords()
  const field = useId()
  const [text, setText] = useState(first)
  const [problem, setProblem] = useState('')
  const [warned, setWarned] = useState(false)
  const [confirmed, setConfirmed] = useState(false)
  const [sending, setSending] = useState(false)
  const count = [...text.trim()].length
  const send = async () => {
    setSending(true)
    const answer = await callApi({ path, method: 'POST', body: { text, confirmed }, word })
    setSending(false)
    if (answer.ok) return onDone()
    setProblem(answer.message)
    // The only refusal that a person may overrule is the one about personal data.
    setWarned(answer.status === 400 && count > 0 && count <= limit)
  }
  return (
    <form
      className="gm-replies__form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label className="gm-field" htmlFor={field}>
        <span>{word('replyWrite')}</span>
        <textarea
          autoFocus={autoFocus}
          id={field}
          onChange={({ target }) => setText(target.value)}
          placeholder={word('replyPlaceholder')}
          rows={3}
          value={text}
        />
      </label>
      <p aria-live="polite" className={count > limit ? 'gm-problem' : 'gm-quiet'}>
        {word('replyCount', { count, limit })}
      </p>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      {warned && (
        <label className="gm-choice">
          <input
            checked={confirmed}
            onChange={({ target }) => setConfirmed(target.checked)}
            type="checkbox"
          />
          <span>{word('replyConfirmed')}</span>
        </label>
      )}
      <div className="gm-actions">
        <button
          className="btn gm-primary"
          disabled={sending || count === 0 || count > limit}
          type="submit"
        >
          {word(sending ? 'sending' : 'replySubmit')}
        </button>
        {onCancel && (
          <button className="gm-link" onClick={onCancel} type="button">
            {word('cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
