'use client'

import { useEffect, useState } from 'react'
import { TextField } from '../portal/TextField'
import '../portal/portal.css'
import '../portal/portalForm.css'
import { AskerSteps } from './AskerSteps'
import { callAppeals } from './callAppeals'
import type { Followed } from './followedPage'
import { TicketView } from './TicketView'

/** Number and code, for whoever has no account. A link or a form without script brings both; the code then leaves the address. */
export function FollowTicket({ first, refused = '', ...given }: Followed) {
  const [number, setNumber] = useState(given.number)
  const [code, setCode] = useState(given.code)
  const [ticket, setTicket] = useState(first)
  const [error, setError] = useState(refused)
  const [busy, setBusy] = useState(false)
  const look = async (withCode: string) => {
    setBusy(true)
    const answer = await callAppeals('/follow', { number, code: withCode })
    setBusy(false)
    setError(answer.ok ? '' : answer.message)
    setTicket(answer.ok ? answer.ticket : undefined)
  }
  useEffect(() => {
    if (window.location.search) window.history.replaceState(null, '', window.location.pathname)
  }, [])
  if (ticket)
    return (
      <>
        <h1>{ticket.title}</h1>
        <TicketView ticket={ticket} />
        {(ticket.mayRate || ticket.mayReopen) && (
          <p className="quiet without-script">
            评价、要求重新办理要用能运行脚本的浏览器，也可以拨打页脚的电话。
          </p>
        )}
        <div className="needs-script">
          <AskerSteps
            key={ticket.steps.length}
            ticket={ticket}
            changed={setTicket}
            send={(body) => callAppeals('/follow', { number: ticket.number, code, ...body })}
          />
        </div>
        <p className="actions">
          <a href="/appeals">查另一张</a>
        </p>
      </>
    )
  return (
    <>
      <h1>查询诉求办理进度</h1>
      <form
        className="portal-form"
        action="/appeals"
        onSubmit={(event) => {
          event.preventDefault()
          void look(code)
        }}
      >
        <TextField
          id="number"
          name="number"
          label="编号"
          hint="例如 SQ20261122-123456"
          required
          autoComplete="off"
          value={number}
          onChange={setNumber}
        />
        <TextField
          id="code"
          name="code"
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
          <button type="submit" className="primary" disabled={busy}>
            查询
          </button>
        </p>
      </form>
      <p className="quiet ticket-own">
        登录提交的诉求，请到<a href="/portal/appeals">我的诉求</a>查看。
      </p>
    </>
  )
}
