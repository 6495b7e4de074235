import type { PublicTicket } from '@/appeals/publicView'
import { dayAndTime } from '@/campaign/moments'
import { dayAndMinute } from '../calendar'
import './appeals.css'

/** One's own tickets, each with where it stands and what to do next. */
export const TicketList = ({ tickets }: { tickets: readonly PublicTicket[] }) =>
  tickets.length === 0 ? (
    <p className="quiet">
      还没有提过诉求。遇到困难、有意见，都可以写给工会，每一件都有人办、有答复。
    </p>
  ) : (
    <ul className="entry-list">
      {tickets.map((ticket) => (
        <li key={ticket.number}>
          <span className={`state is-${ticket.state}`}>{ticket.stateWords}</span>
          <h2>
            <a href={`/portal/appeals/${ticket.number}`}>{ticket.title}</a>
          </h2>
          <p className="quiet">
            {[ticket.number, ticket.kind, ticket.organization].filter(Boolean).join(' · ')}
          </p>
          <p>{nextWords(ticket)}</p>
          <p className="meta">
            <time dateTime={ticket.createdAt}>提出于 {dayAndMinute(ticket.createdAt)}</time>
          </p>
        </li>
      ))}
    </ul>
  )

function nextWords({ state, dueAt, isOverdue, mayRate }: PublicTicket): string {
  if (state === 'open' || state === 'handling') {
    const due = `${dayAndTime(new Date(dueAt))} 前答复。`
    return isOverdue ? `应在 ${dayAndTime(new Date(dueAt))} 前答复，已超期，正在催办。` : due
  }
  return mayRate ? '已有答复，请查看并评价。' : '已有答复。'
}
