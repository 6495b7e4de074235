'use client'
import { useId, useState } from 'react'
import { useWords } from '../words/useWords'

type Props = { onReturn: (opinion: string) => Promise<boolean> }

/** Back to its author, with what has to be changed. */
export function ReturnReply({ onReturn }: Props) {
  const { word } = useWords()
  const field = useId()
  const [opinion, setOpinion] = useState<string>()
  if (opinion === undefined)
    return (
      <button className="gm-link" onClick={() => setOpinion('')} type="button">
        {word('replyReturn')}
      </button>
    )
  const send = async () => {
    if (await onReturn(opinion.trim())) setOpinion(undefined)
  }
  return (
    <form
      className="gm-ask"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label className="gm-field" htmlFor={field}>
        <span>{word('replyOpinion')}</span>
        <input
          autoFocus
          id={field}
          maxLength={300}
          onChange={({ target }) => setOpinion(target.value)}
          value={opinion}
        />
      </label>
      <div className="gm-actions">
        <button className="btn" disabled={!opinion.trim()} type="submit">
          {word('replyReturnSure')}
        </button>
        <button className="gm-link" onClick={() => setOpinion(undefined)} type="button">
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
