'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { MISSED_CHOICES, missedChoiceOf, NOTE_CHARACTERS } from '@/distribution/rules/verdict'
import { fromLocalInput, toLocalInput } from '../review/localInput'
import { useWords } from '../words/useWords'
import { VerdictList } from './VerdictList'
import type { Mover, Opened } from './useMove'

/** Another time, what to do when it is missed, and why, when a rule asks. */
export function MoveForm({ move, opened }: { move: Mover; opened: Opened }) {
  const { word } = useWords()
  const { row, refused } = opened
  const [at, setAt] = useState(opened.at)
  const [missed, setMissed] = useState(missedChoiceOf(row.missed) ?? 'late')
  const [note, setNote] = useState('')
  const [gaveNote, setGaveNote] = useState(false)
  const verdicts = refused?.verdicts ?? []
  const isFull = verdicts.some(({ level }) => level === 'refuse') && at === opened.at
  const asksWhy = verdicts.some(({ needsNote }) => needsNote) && at === opened.at
  const send = () => {
    setGaveNote(note.trim() !== '')
    void move.send(row, { dueAt: at, missed, ...(note.trim() && { note: note.trim() }) })
  }
  return (
    <form
      className="gm-decision"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{word('moveTitle')}</h3>
      {refused && (
        <div className="gm-trouble" role="alert">
          {verdicts.length > 0 ? (
            <VerdictList next={refused.nextAllowedAt} onTake={setAt} verdicts={verdicts} />
          ) : (
            refused.message
          )}
          {verdicts.length > 0 && gaveNote && !isFull && <p>{refused.message}</p>}
        </div>
      )}
      <label className="gm-field">
        <span>{word('moveWhen')}</span>
        <input
          onChange={({ target }) => setAt(fromLocalInput(target.value) || at)}
          required
          type="datetime-local"
          value={toLocalInput(at)}
        />
      </label>
      <label className="gm-field">
        <span>{word('missedChoice')}</span>
        <select
          onChange={({ target }) => setMissed(missedChoiceOf(target.value) ?? 'late')}
          value={missed}
        >
          {MISSED_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {word(`missed_${choice}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="gm-field">
        <span>{word('moveNote')}</span>
        <textarea
          autoFocus={asksWhy && !isFull}
          maxLength={NOTE_CHARACTERS}
          onChange={({ target }) => setNote(target.value)}
          required={asksWhy}
          rows={2}
          value={note}
        />
        <span className="gm-quiet">{word('moveNoteHint')}</span>
      </label>
      <Button
        className="gm-primary"
        disabled={move.sending || isFull || (asksWhy && note.trim() === '')}
        margin={false}
        type="submit"
      >
        {word(move.sending ? 'moveSending' : 'moveConfirm')}
      </Button>
    </form>
  )
}
