'use client'
import type { DeskList, DeskTicket } from '@/appeals/listForDesk'
import { Chip } from '../look/Chip'
import { useWords } from '../words/useWords'
import { TicketChips } from './TicketChips'

type Props = {
  list: DeskList
  current?: string
  open: (id: string) => void
  turn: (page: number) => void
}

export function AppealList({ list, current, open, turn }: Props) {
  const { word } = useWords()
  const { tickets, page, pages } = list
  if (tickets.length === 0) return <p className="gm-quiet">{word('appealsNone')}</p>
  return (
    <>
      <ul className="gm-plain">
        {tickets.map((ticket) => (
          <Line current={ticket.id === current} key={ticket.id} open={open} ticket={ticket} />
        ))}
      </ul>
      {pages > 1 && (
        <p className="gm-row">
          <button className="btn" disabled={page <= 1} onClick={() => turn(page - 1)} type="button">
            {word('appealsPrevious')}
          </button>
          <span>{word('appealsPage', { page, pages })}</span>
          <button
            className="btn"
            disabled={page >= pages}
            onClick={() => turn(page + 1)}
            type="button"
          >
            {word('appealsNext')}
          </button>
        </p>
      )}
    </>
  )
}

type LineProps = { ticket: DeskTicket; current: boolean; open: (id: string) => void }

function Line({ ticket, current, open }: LineProps) {
  const { word } = useWords()
  return (
    <li>
      <button
        aria-current={current || undefined}
        className={ticket.isOverdue ? 'gm-appeal is-late' : 'gm-appeal'}
        data-ticket={ticket.number}
        onClick={() => open(ticket.id)}
        type="button"
      >
        <span className="gm-appeal__title">{ticket.title}</span>
        <span className="gm-row">
          <TicketChips ticket={ticket} />
          {!ticket.isOurs && (
            <Chip icon="eye" tone="quiet">
              {ticket.organization}
            </Chip>
          )}
        </span>
        <span className="gm-quiet">
          {[ticket.number, word(`appealSource_${ticket.source}`), ticket.organization].join(' · ')}
        </span>
      </button>
    </li>
  )
}
