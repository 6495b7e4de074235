import type { PayloadRequest } from 'payload'
import { openFromComment } from '@/appeals/openFromComment'
import { takeMask } from '@/appeals/takeMask'
import { planActs } from '@/comments/acts/planActs'
import type { Decided } from './decide'
import type { CommentRow } from './verdictColumns'

type Following = { req: PayloadRequest; comment: CommentRow; decided: Decided; round: number }

/** What a decision sets going, in its own transaction: acts on the channel, a ticket, or what one says of it. Gives back the row with its ticket. */
export async function followUp({ req, comment, decided, round }: Following): Promise<CommentRow> {
  const { before, after, ticket, concernsChannel } = decided
  if (concernsChannel) await planActs({ req, comment, before, after, round })
  if (decided.text !== undefined) await takeMask({ req, comment })
  if (!ticket) return comment
  const opened = await openFromComment({ req, comment, ...ticket })
  return { ...comment, ticket: opened.id }
}
