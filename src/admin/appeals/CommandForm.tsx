'use client'
import { useId, useState } from 'react'
import type { DeskDetail } from '@/appeals/detailForDesk'
import { useWords } from '../words/useWords'
import type { WordKey } from '../words/wordsIn'
import type { Step } from './stepsFor'

type Props = {
  step: Step
  ticket: DeskDetail
  busy: boolean
  send: (body: object) => void
  cancel: () => void
}

type Asked = { field: 'text' | 'reason'; label: WordKey; max: number; isOptional?: boolean }

const ASKED: Readonly<Partial<Record<Step['type'], Asked>>> = {
  answer: { field: 'text', label: 'appealAnswer', max: 2000 },
  note: { field: 'text', label: 'appealNoteText', max: 1000 },
  close: { field: 'text', label: 'appealCloseText', max: 500, isOptional: true },
  forward: { field: 'reason', label: 'appealReason', max: 300 },
  extend: { field: 'reason', label: 'appealReason', max: 300 },
  reopen: { field: 'reason', label: 'appealReason', max: 500 },
  pause: { field: 'text', label: 'workGround', max: 300, isOptional: true },
  restore: { field: 'text', label: 'workGround', max: 300 },
  remove: { field: 'text', label: 'workGround', max: 300 },
}

const HINTS: Readonly<Partial<Record<Step['type'], WordKey>>> = {
  answer: 'appealAnswerHint',
  forward: 'appealForwardHint',
  extend: 'appealExtendHint',
  pause: 'workPauseHint',
  restore: 'workRestoreHint',
  remove: 'workRemoveHint',
}

/** What a step wants to know. */
export function CommandForm({ step, ticket, busy, send, cancel }: Props) {
  const { word } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [to, setTo] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [tick, setTick] = useState(false)
  const asked = ASKED[step.type]
  const hint = HINTS[step.type]
  if (!asked) return null
  const isReady =
    (asked.isOptional || text.trim() !== '') &&
    (step.type !== 'forward' || to !== '') &&
    (step.type !== 'extend' || dueOn !== '')
  const body = {
    ...{ type: step.type, [asked.field]: text },
    ...(step.type === 'forward' && { organization: to }),
    ...(step.type === 'extend' && { dueOn }),
    ...(step.type === 'note' && { isPublic: tick }),
    ...(step.type === 'answer' && { toChannel: tick }),
  }
  const ticks: Partial<Record<Step['type'], WordKey>> = {
    note: 'appealNotePublic',
    ...(ticket.comment && { answer: 'appealToChannel' }),
  }
  const tickWord = ticks[step.type]
  return (
    <form
      className="gm-ask"
      onSubmit={(event) => {
        event.preventDefault()
        send(body)
      }}
    >
      {hint && <p className="gm-quiet">{word(hint)}</p>}
      {step.type === 'forward' && (
        <label className="gm-field">
          <span>{word('appealForwardTo')}</span>
          <select onChange={({ target }) => setTo(target.value)} value={to}>
            <option value="">{word('appealChoose')}</option>
            {ticket.targets.map(({ id: unit, name }) => (
              <option key={unit} value={unit}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {step.type === 'extend' && (
        <label className="gm-field">
          <span>{word('appealExtendOn')}</span>
          <input onChange={({ target }) => setDueOn(target.value)} type="date" value={dueOn} />
        </label>
      )}
      <label className="gm-field" htmlFor={id}>
        <span>{word(asked.label)}</span>
        <textarea
          autoFocus
          id={id}
          maxLength={asked.max}
          onChange={({ target }) => setText(target.value)}
          rows={asked.max > 500 ? 5 : 2}
          value={text}
        />
      </label>
      {tickWord && (
        <label className="gm-tick">
          <input
            checked={tick}
            onChange={({ target }) => setTick(target.checked)}
            type="checkbox"
          />
          <span>{word(tickWord)}</span>
        </label>
      )}
      <div className="gm-actions">
        <button className="btn gm-primary" disabled={busy || !isReady} type="submit">
          {word('appealSend')}
        </button>
        <button className="gm-link" onClick={cancel} type="button">
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
