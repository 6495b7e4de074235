'use client'
import { useId, useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'

type Props<Data> = {
  what: string
  sure: string
  hint?: string
  path: string
  body?: object
  done: (data: Data) => void | Promise<void>
}

/** A step that asks why before it is taken. */
export function AskReason<Data>({ what, sure, hint, path, body, done }: Props<Data>) {
  const { word } = useWords()
  const id = useId()
  const [reason, setReason] = useState<string>()
  const [problem, setProblem] = useState('')
  // Who closes the form goes on where it was opened.
  const [wasOpen, setWasOpen] = useState(false)
  const close = () => {
    setWasOpen(true)
    setReason(undefined)
  }
  if (reason === undefined)
    return (
      <button
        autoFocus={wasOpen}
        className="gm-link gm-ask__open"
        onClick={() => setReason('')}
        type="button"
      >
        {what}
      </button>
    )
  const send = async () => {
    const answer = await callApi<Data>({
      ...{ path, method: 'POST', word },
      body: { ...body, reason },
    })
    if (!answer.ok) return setProblem(answer.message)
    close()
    await done(answer.data)
  }
  return (
    <form
      className="gm-ask"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {hint && <p className="gm-quiet">{hint}</p>}
      <label className="gm-field" htmlFor={id}>
        <span>{word('judgingReason')}</span>
        <input
          autoFocus
          id={id}
          maxLength={300}
          onChange={({ target }) => setReason(target.value)}
          value={reason}
        />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        <button className="btn gm-primary" disabled={!reason.trim()} type="submit">
          {sure}
        </button>
        <button className="gm-link" onClick={close} type="button">
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
