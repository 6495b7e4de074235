import type { Violation } from '@/moderation/vocabulary'
import type { Command } from './command'
import type { CommentRow, VerdictColumns } from './verdictColumns'

export type TicketKind = 'appeal' | 'report' | 'copyright' | 'rumour'

/** Codes that say nobody was asking for anything. */
const EMPTY: readonly Violation[] = ['ad', 'fraud', 'spam', 'link']

type Asking = { comment: CommentRow; command: Command; after: VerdictColumns }

/** Whether a decision opens a ticket. Abuse in an appeal does not close the ear: the words are hidden, the matter is not. */
export function ticketOf({ comment, command, after }: Asking): { kind?: TicketKind } | undefined {
  if (command.action === 'to-report')
    return { kind: after.violation === 'copyright' ? 'copyright' : 'report' }
  if (command.action === 'to-appeal') return {}
  if (comment.ticket) return undefined
  // Whoever says that it is an appeal says that somebody has to see to it. Another label says nothing of the kind.
  if (command.action === 'relabel') return command.intent === 'appeal' ? {} : undefined
  if (command.action === 'hold' && after.violation === 'rumour-unverified')
    return { kind: 'rumour' }
  const isEmpty = after.violation !== null && EMPTY.includes(after.violation)
  return after.intent === 'appeal' && !isEmpty ? { kind: 'appeal' } : undefined
}
