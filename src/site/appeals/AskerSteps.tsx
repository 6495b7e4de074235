'use client'

import { useState } from 'react'
import type { PublicTicket } from '@/appeals/publicView'
import { TextField } from '../portal/TextField'
import '../portal/portalForm.css'
import type { Asked } from './callAppeals'

type Props = {
  ticket: PublicTicket
  /** Sends a step with what proves whose ticket it is. */
  send: (body: object) => Promise<Asked>
  changed: (ticket: PublicTicket) => void
}

const SCORES = [
  [5, '很满意'],
  [4, '满意'],
  [3, '一般'],
  [2, '不满意'],
  [1, '很不满意'],
] as const

/** After the answer: how content one is, and once the wish to have it done again. */
export function AskerSteps({ ticket, send, changed }: Props) {
  const [score, setScore] = useState(0)
  const [note, setNote] = useState('')
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const step = async (body: object) => {
    setBusy(true)
    const answer = await send(body)
    setBusy(false)
    setError(answer.ok ? '' : answer.message)
    if (answer.ok) changed(answer.ticket)
  }
  return (
    <>
      {ticket.satisfaction > 0 && (
        <p role="status" className="note">
          您的评价：{ticket.satisfaction} 分，谢谢。
        </p>
      )}
      {ticket.mayRate && (
        <form
          className="portal-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (score === 0) return setError('请先选择满意度。')
            void step({ type: 'rate', score, note })
          }}
        >
          <fieldset className="ticket-scores">
            <legend>对办理结果满意吗？</legend>
            {SCORES.map(([value, name]) => (
              <label key={value}>
                <input
                  type="radio"
                  name="score"
                  value={value}
                  checked={score === value}
                  onChange={() => setScore(value)}
                />
                {name}
              </label>
            ))}
          </fieldset>
          <TextField id="rate-note" label="想说的话（可不填）" value={note} onChange={setNote} />
          <p className="actions">
            <button type="submit" className="primary" disabled={busy}>
              提交评价
            </button>
          </p>
        </form>
      )}
      {ticket.mayReopen && (
        <details className="ticket-again">
          <summary>没有解决？要求重新办理</summary>
          <form
            className="portal-form"
            onSubmit={(event) => {
              event.preventDefault()
              void step({ type: 'reopen', reason })
            }}
          >
            <TextField
              id="reopen-reason"
              label="还有什么没解决"
              hint={`${ticket.reopenUntil} 前可以要求一次。`}
              required
              rows={3}
              value={reason}
              onChange={setReason}
            />
            <p className="actions">
              <button type="submit" className="primary" disabled={busy}>
                重新办理
              </button>
            </p>
          </form>
        </details>
      )}
      <p role="alert" className="error">
        {error}
      </p>
    </>
  )
}
