'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../look/callApi'
import { useWords } from '../words/useWords'
import type { QueueRow } from './deskTypes'

/** As `POST /api/comments/:id/rumour` tells it. */
type Check = { ticket: { id: number | string; number: string }; draft: { id: unknown } | null }

/** Hearsay is found out about: held and kept, a ticket, an alert, and a draft of what will be said. */
export function RumourPart({ row, onChanged }: { row: QueueRow; onChanged: () => Promise<void> }) {
  const { word } = useWords()
  const { config } = useConfig()
  const [problem, setProblem] = useState('')
  const [check, setCheck] = useState<Check>()
  const [isSending, setSending] = useState(false)
  const send = async () => {
    setSending(true)
    const path = `${config.routes.api}/comments/${row.id}/rumour`
    const body = { round: row.round }
    const answer = await callApi<Check>({ path, method: 'POST', body, word })
    setSending(false)
    setProblem(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    setCheck(answer.data)
    await onChanged()
  }
  if (check)
    return (
      <p className="gm-row" role="status">
        <a className="gm-link" href={`${config.routes.admin}/appeals?ticket=${check.ticket.id}`}>
          {word('cmTicket', { number: check.ticket.number })}
        </a>
        {check.draft && <span>{word('cmRumourDraft')}</span>}
      </p>
    )
  return (
    <p className="gm-row">
      <button className="btn" disabled={isSending} onClick={() => void send()} type="button">
        {word('cmRumour')}
      </button>
      <span className="gm-quiet">{word('cmRumourHelp')}</span>
      {problem && (
        <span className="gm-problem" role="alert">
          {problem}
        </span>
      )}
    </p>
  )
}
