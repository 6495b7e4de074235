'use client'
import { useState } from 'react'
import type { Id } from '@/access/scope'
import { useWords } from '../words/useWords'
import { deletedThere } from './deletedThere'
import { HideForm } from './HideForm'
import type { Deciding, DeskChannel, QueueRow } from './deskTypes'

type Outcome = { ok: number; failed: { row: QueueRow; message: string }[]; message: string }
type Props = {
  rows: readonly QueueRow[]
  picked: readonly QueueRow[]
  channels: readonly DeskChannel[]
  busy: boolean
  setPicked: (picked: readonly Id[]) => void
  decide: (picked: readonly QueueRow[], body: Deciding) => Promise<Outcome>
}

const MOST = 100

/** The same for up to a hundred at once; each can be undone by itself, and one failure stops nothing. */
export function BulkBar({ rows, picked, channels, busy, setPicked, decide }: Props) {
  const { word } = useWords()
  const [outcome, setOutcome] = useState<Outcome>()
  const [hides, setHides] = useState(false)
  const send = async (body: Deciding) => {
    const result = await decide(picked, body)
    setOutcome(result)
    setHides(false)
    setPicked(result.failed.map(({ row }) => row.id))
  }
  return (
    <div className="gm-comments__bulk">
      <div className="gm-actions">
        <button
          className="gm-link"
          onClick={() =>
            setPicked(picked.length > 0 ? [] : rows.slice(0, MOST).map(({ id }) => id))
          }
          type="button"
        >
          {word(picked.length > 0 ? 'cmPickNone' : 'cmSelectAll')}
        </button>
        {picked.length > 0 && (
          <>
            <span>{word('cmPicked', { count: picked.length })}</span>
            {(['approve', 'elect', 'hold'] as const).map((action) => (
              <button
                className="btn"
                disabled={busy}
                key={action}
                onClick={() => void send({ action })}
                type="button"
              >
                {word(`do_${action}`)}
              </button>
            ))}
            <button
              className="btn gm-grave"
              disabled={busy}
              onClick={() => setHides(!hides)}
              type="button"
            >
              {word('do_reject')}
            </button>
          </>
        )}
        {busy && <span className="gm-quiet">{word('loading')}</span>}
      </div>
      {hides && picked.length > 0 && (
        <HideForm
          asksHelp={picked.some(({ intent }) => intent === 'appeal')}
          busy={busy}
          close={() => setHides(false)}
          deletedOn={deletedThere(picked, channels)}
          send={send}
        />
      )}
      {outcome && (
        <p role="status">
          {outcome.ok > 0 && word('cmBulkDone', { ok: outcome.ok })}{' '}
          {outcome.failed.length > 0 && (
            <span className="gm-problem">
              {word('cmBulkFailed', {
                count: outcome.failed.length,
                why: [...new Set(outcome.failed.map(({ message }) => message))].join('；'),
              })}
            </span>
          )}
          {outcome.message && <span className="gm-problem">{outcome.message}</span>}
        </p>
      )}
    </div>
  )
}
