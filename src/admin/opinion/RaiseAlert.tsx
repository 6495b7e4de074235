'use client'
import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Level } from '@/opinion/alertLevel'
import { LEVELS } from '@/opinion/alertLevel'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { AlertShown } from './alertShape'
import { LEVEL_LOOKS } from './alertShape'
import type { Picked } from './ItemPicker'
import { ItemPicker } from './ItemPicker'

/** An alert by hand: on which item, how bad, why. */
export function RaiseAlert({ onRaised }: { onRaised: () => Promise<void> }) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [item, setItem] = useState<Picked>()
  const [level, setLevel] = useState<Level>('yellow')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')

  const send = async () => {
    const answer = await callApi<AlertShown>({
      ...{ path: `${config.routes.api}/opinion-alerts/raise`, method: 'POST', word },
      body: { kind: item?.kind, item: item?.id, level, reason },
    })
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    setDone(word('opinionRaised', { n: answer.data.told?.length ?? 0 }))
    setIsOpen(false)
    setItem(undefined)
    setReason('')
    await onRaised()
  }
  if (!isOpen)
    return (
      <div className="gm-actions">
        <button className="btn gm-primary" onClick={() => setIsOpen(true)} type="button">
          {word('opinionRaise')}
        </button>
        {done && <span role="status">{done}</span>}
      </div>
    )
  return (
    <form
      aria-label={word('opinionRaise')}
      className="gm-step"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{word('opinionRaise')}</h3>
      {item ? (
        <p className="gm-row">
          <strong>{word('opinionChosen', { title: item.title })}</strong>
          <button className="gm-link" onClick={() => setItem(undefined)} type="button">
            {word('cancel')}
          </button>
        </p>
      ) : (
        <ItemPicker choose={setItem} />
      )}
      <label className="gm-field" htmlFor={`${id}-level`}>
        <span>{word('opinionLevelWord')}</span>
        <select
          id={`${id}-level`}
          onChange={({ target }) => setLevel(target.value as Level)}
          value={level}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {LEVEL_LOOKS[one][language]}
            </option>
          ))}
        </select>
      </label>
      <label className="gm-field" htmlFor={`${id}-reason`}>
        <span>{word('opinionReason')}</span>
        <textarea
          id={`${id}-reason`}
          maxLength={300}
          onChange={({ target }) => setReason(target.value)}
          rows={2}
          value={reason}
        />
      </label>
      {problem && (
        <p className="gm-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="gm-actions">
        <button className="btn gm-primary" disabled={!item || !reason.trim()} type="submit">
          {word('opinionRaiseSure')}
        </button>
        <button className="gm-link" onClick={() => setIsOpen(false)} type="button">
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
