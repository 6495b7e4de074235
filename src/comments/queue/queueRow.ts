import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { CommentRow, MachineReason } from '@/comments/decide/verdictColumns'
import type { Reason } from './reasonsShown'
import type { Violation } from '@/moderation/vocabulary'
import { reasonsShown } from './reasonsShown'

/** The columns a page of the queue needs; nothing sealed, no keys, no ids of people outside. */
export const QUEUE_SELECT = {
  text: true,
  channel: true,
  account: true,
  kind: true,
  item: true,
  itemTitle: true,
  organization: true,
  isClosed: true,
  parent: true,
  authorName: true,
  isByAccount: true,
  picture: true,
  saidAt: true,
  editedAt: true,
  goneAt: true,
  state: true,
  isShown: true,
  isQueued: true,
  risk: true,
  sentiment: true,
  intent: true,
  violation: true,
  violations: true,
  machine: true,
  judgedAt: true,
  decidedBy: true,
  decidedAt: true,
  round: true,
  hiddenReason: true,
  ticket: true,
} as const

type Selected = Omit<CommentRow, 'fence'> & {
  account?: unknown
  kind: string
  item: string
  isClosed?: boolean | null
  parent?: unknown
  authorName?: string | null
  isByAccount?: boolean | null
  saidAt: string
  risk?: number | null
  decidedBy?: unknown
  decidedAt?: string | null
}
export type StoredRow = Selected

/** One comment of the queue, as a person's screen gets it. Relations are ids. */
export type QueueRow = Omit<
  Selected,
  'machine' | 'picture' | 'organization' | 'account' | 'parent' | 'ticket' | 'decidedBy'
> & {
  organization: Id
  account: Id | null
  parent: Id | null
  ticket: Id | null
  decidedBy: Id | null
  violations: Violation[]
  risk: number
  round: number
  picture: { state: string; mimeType?: string } | null
  /** What the machine said, beside what is in force. */
  machine: {
    sentiment?: string
    score?: number
    intent?: string
    violations: string[]
    action?: string
    /** Why it waits though little was found: release, heard, edited, picture, cut. */
    because?: string
  } | null
  /** Why, with places in the text as it is shown. */
  reasons: Reason[]
}

export function queueRow(row: StoredRow): QueueRow {
  const { machine, picture, account, parent, ticket, decidedBy, organization, ...rest } = row
  return {
    ...rest,
    organization: idOf(organization) ?? '',
    account: idOf(account) ?? null,
    parent: idOf(parent) ?? null,
    ticket: idOf(ticket) ?? null,
    decidedBy: idOf(decidedBy) ?? null,
    violations: row.violations ?? [],
    risk: row.risk ?? 0,
    round: row.round ?? 0,
    picture: picture ? { state: picture.state ?? 'held', ...mimeOf(picture.mimeType) } : null,
    machine: machine?.sentiment
      ? {
          sentiment: machine.sentiment,
          score: machine.score,
          intent: machine.intent,
          violations: [...(machine.violations ?? [])],
          action: machine.action,
          because: machine.because,
        }
      : null,
    reasons: reasonsShown({ text: row.text, reasons: (machine?.reasons ?? []) as MachineReason[] }),
  }
}

const mimeOf = (type: unknown) => (typeof type === 'string' ? { mimeType: type } : {})
