'use client'

import { useState } from 'react'
import type { PublicTicket } from '@/appeals/publicView'
import { AskerSteps } from './AskerSteps'
import { callAppeals } from './callAppeals'
import { TicketView } from './TicketView'

/** A member's own ticket at the portal. */
export function OwnTicket({ first }: { first: PublicTicket }) {
  const [ticket, setTicket] = useState(first)
  return (
    <>
      <TicketView ticket={ticket} />
      <AskerSteps
        key={ticket.steps.length}
        ticket={ticket}
        changed={setTicket}
        send={(body) => callAppeals(`/mine/${ticket.number}`, body)}
      />
    </>
  )
}
