import type { TicketLink } from '@/appeals/ticketsOfComments'

/** Below one's own comment: that somebody sees to it, and where that is followed. A guest notes the code. */
export const TicketLine = ({ ticket }: { ticket: TicketLink }) => (
  <p className="comment-note" data-ticket={ticket.number}>
    已转为诉求 <a href={ticket.href}>{ticket.number}</a>，{ticket.words}。
    {ticket.code && (
      <>
        查询码 <strong>{ticket.code}</strong>，请记下，换设备也能查进度。
      </>
    )}
  </p>
)
