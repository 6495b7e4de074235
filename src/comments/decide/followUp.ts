import type { PayloadRequest } from 'payload'
import { openFromComment } from '@/appeals/openFromComment'
import type { Decided } from './decide'
import type { CommentRow } from './verdictColumns'

type Following = { req: PayloadRequest; comment: CommentRow; decided: Decided; round: number }

/** What a decision sets going, in its own transaction: acts on the channel, a ticket. Gives back the row with its ticket. */
export async function followUp({ req, comment, decided }: Following): Promise<CommentRow> {
  if (!decided.ticket) return comment
  const ticket = await openFromComment({ req, comment, ...decided.ticket })
  return { ...comment, ticket: ticket.id }
}
