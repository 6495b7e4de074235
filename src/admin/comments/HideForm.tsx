'use client'
import { useEffect, useRef, useState } from 'react'
import { VIOLATIONS } from '@/moderation/vocabulary'
import { useChannelNames } from '../look/ChannelName'
import { useWords } from '../words/useWords'
import { labelWord } from './commentLook'
import type { Deciding } from './deskTypes'
import { useKeys } from './useKeys'

type Props = {
  /** What the machine found, to begin with. */
  found?: string | null
  /** A ticket goes on whatever is hidden. */
  asksHelp: boolean
  /** Channels on which they would be deleted for good. */
  deletedOn: readonly string[]
  busy: boolean
  send: (body: Deciding) => Promise<void>
  close: () => void
}

const HOW = ['reject', 'author-only', 'delete'] as const

/** Which rule it breaks: the one thing a hiding can rest on. Keys 1–9 and 0 choose, Enter sends. How it sounds is not offered. */
export function HideForm({ found, asksHelp, deletedOn, busy, send, close }: Props) {
  const { word } = useWords()
  const channelName = useChannelNames()
  const [violation, setViolation] = useState<string>(
    VIOLATIONS.find((code) => code === found) ?? '',
  )
  const [how, setHow] = useState<(typeof HOW)[number]>('reject')
  const [reason, setReason] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // The keys are this form's now: Enter on the button that was pressed last would press that again.
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus()
  }, [])
  const submit = () => {
    if (violation && !busy)
      void send({ action: how, violation, ...(reason.trim() && { reason: reason.trim() }) })
  }
  useKeys({
    ...Object.fromEntries(
      VIOLATIONS.map((code, index) => [String((index + 1) % 10), () => setViolation(code)]),
    ),
    Enter: submit,
    Escape: close,
  })
  return (
    <form
      className="gm-ask"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <fieldset className="gm-codes">
        <legend>{word('cmWhyHide')}</legend>
        {VIOLATIONS.map((code, index) => (
          <label className="gm-tick" key={code}>
            <input
              checked={violation === code}
              name="gm-violation"
              onChange={() => setViolation(code)}
              type="radio"
              value={code}
            />
            <span>
              <kbd>{(index + 1) % 10}</kbd> {labelWord(word, 'violation', code)}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="gm-quiet">{word('cmWhyHideHelp')}</p>
      {asksHelp && <p>{word('cmTicketWarn')}</p>}
      {violation === 'copyright' && <p>{word('cmCopyrightHint')}</p>}
      <div aria-label={word('cmHideHow')} className="gm-tabs" role="group">
        {HOW.map((each) => (
          <button
            aria-pressed={how === each}
            className="gm-tab"
            key={each}
            onClick={() => setHow(each)}
            type="button"
          >
            {word(`do_${each}`)}
          </button>
        ))}
      </div>
      {deletedOn.length > 0 && (
        <p aria-live="polite">
          {word(how === 'author-only' ? 'cmKeepWarn' : 'cmDeleteWarn', {
            channel: deletedOn.map(channelName).join('、'),
          })}
        </p>
      )}
      <label className="gm-field">
        <span>{word('cmNote')}</span>
        <input
          maxLength={300}
          onChange={({ target }) => setReason(target.value)}
          type="text"
          value={reason}
        />
      </label>
      <div className="gm-actions">
        <button className="btn gm-grave" disabled={!violation || busy} type="submit">
          {word(`do_${how}`)}
        </button>
        <button className="gm-link" onClick={close} type="button">
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
