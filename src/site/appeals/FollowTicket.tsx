'use client'

import { useEffect, useState } from 'react'
import type { PublicTicket } from '@/appeals/publicView'
import { TextField } from '../portal/TextField'
import '../portal/portal.css'
import '../portal/portalForm.css'
import { AskerSteps } from './AskerSteps'
import { callAppeals } from './callAppeals'
import { TicketView } from './TicketView'

/** Number and code, for whoever has no account. A link brings both; the code then leaves the address. */
export function FollowTicket({ number: given = '' }: { number?: string }) {
  const [number, setNumber] = useState(given)
  const [code, setCode] = useState('')
  const [ticket, setTicket] = useState<PublicTicket>()
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const look = async (withCode: string) => {
    setBusy(true)
    const answer = await callAppeals('/follow', { number, code: withCode })
    setBusy(false)
    setError(answer.ok ? '' : answer.message)
    setTicket(answer.ok ? answer.ticket : undefined)
  }
  useEffect(() => {
    const brought = new URLSearchParams(window.location.search).get('code')
    if (!brought || !given) return
    window.history.replaceState(null, '', window.location.pathname)
    setCode(brought)
    void look(brought)
    // Once, with what the address brought.
  }, [])
  if (ticket)
    return (
      <>
        <h1>{ticket.title}</h1>
        <TicketView ticket={ticket} />
        <AskerSteps
          key={ticket.steps.length}
          ticket={ticket}
          changed={setTicket}
          send={(body) => callAppeals('/follow', { number: ticket.number, code, ...body })}
        />
        <p className="actions">
          <button type="button" className="plain" onClick={() => setTicket(undefined)}>
            查另一张
          </button>
        </p>
      </>
    )
  return (
    <>
      <h1>查询诉求办理进度</h1>
      <form
        className="portal-form"
        onSubmit={(event) => {
          event.preventDefault()
          void look(code)
        }}
      >
        <TextField
          id="number"
          label="编号"
          hint="例如 SQ20261122-123456"
          required
          autoComplete="off"
          value={number}
          onChange={setNumber}
        />
        <TextField
          id="code"
          label="查询码"
          hint="留言或回复里给您的 10 位字母和数字，不分大小写。"
          required
          autoComplete="off"
          value={code}
          onChange={setCode}
        />
        <p role="alert" className="error">
          {error}
        </p>
        <p className="actions">
          <button type="submit" className="primary" disabled={busy || !number || !code}>
            查询
          </button>
        </p>
      </form>
      <p className="quiet">
        登录提交的诉求，请到<a href="/portal/appeals">我的诉求</a>查看。
      </p>
    </>
  )
}
