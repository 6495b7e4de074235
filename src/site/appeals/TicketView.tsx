import type { PublicTicket } from '@/appeals/publicView'
import { dayAndTime } from '@/campaign/moments'
import { dayAndMinute } from '../calendar'
import './appeals.css'

/** One ticket as whoever asked may see it: where it stands, the answer, and what was done when. */
export const TicketView = ({ ticket }: { ticket: PublicTicket }) => (
  <article className="ticket" data-ticket={ticket.number}>
    <p className="meta">
      <span className={`state is-${ticket.state}`}>{ticket.stateWords}</span>
      <span>编号 {ticket.number}</span>
      <span>{ticket.kind}</span>
    </p>
    <p className="ticket-text">{ticket.text}</p>
    <p className="quiet">
      由{ticket.organization}办理
      {(ticket.state === 'open' || ticket.state === 'handling') && (
        <>
          ，{dayAndTime(new Date(ticket.dueAt))} 前答复
          {ticket.isOverdue && <strong className="ticket-late">（已超期，正在催办）</strong>}
        </>
      )}
    </p>
    {ticket.reply && (
      <section aria-label="答复" className="ticket-reply">
        <h2>答复</h2>
        <p className="ticket-text">{ticket.reply}</p>
        {ticket.repliedAt && (
          <p className="quiet">
            {ticket.organization}{' '}
            <time dateTime={ticket.repliedAt}>{dayAndMinute(ticket.repliedAt)}</time>
          </p>
        )}
      </section>
    )}
    <section aria-label="办理经过">
      <h2>办理经过</h2>
      <ol className="ticket-steps">
        {ticket.steps.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={at}>{dayAndMinute(at)}</time>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  </article>
)
