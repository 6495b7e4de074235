import type { Id } from '@/access/scope'
import type { Intent, Sentiment, Violation } from '@/moderation/vocabulary'

export type CommentState =
  | 'pending'
  | 'held'
  | 'approved'
  | 'elected'
  | 'authorOnly'
  | 'rejected'
  | 'deleted'

export type CommentPicture = { state?: 'held' | 'shown' | 'removed' } & Record<string, unknown>

/** What a decision may change of a comment, and what an undo goes back to. */
export type VerdictColumns = {
  state: CommentState
  isShown: boolean
  isQueued: boolean
  sentiment: Sentiment | null
  intent: Intent | null
  violation: Violation | null
  violations: Violation[]
  /** Told to its author. */
  hiddenReason: string | null
  picture: CommentPicture | null
}

/** A row of `comments`, as far as deciding looks at it. */
export type CommentRow = Partial<VerdictColumns> & {
  id: Id
  state: CommentState
  text: string
  organization: unknown
  itemTitle?: string | null
  channel: string
  editedAt?: string | null
  goneAt?: string | null
  judgedAt?: string | null
  /** The machine's verdict as judged. */
  machine?: MachineVerdict | null
  ticket?: unknown
  round?: number | null
  fence?: number | null
}

export type MachineVerdict = {
  sentiment?: Sentiment
  score?: number
  intent?: Intent
  violations?: readonly Violation[]
  action?: string
  models?: unknown
  because?: string
  reasons?: readonly MachineReason[]
}

/** Offsets are of the text as it was shown when it was judged, UTF-16, end exclusive. */
export type MachineReason = {
  axis: string
  label: string
  confidence?: number
  phase?: string
  text?: string
  start: number
  end: number
  source?: string
}

export const verdictColumns = (row: Partial<VerdictColumns>): VerdictColumns => ({
  state: row.state ?? 'pending',
  isShown: row.isShown ?? false,
  isQueued: row.isQueued ?? false,
  sentiment: row.sentiment ?? null,
  intent: row.intent ?? null,
  violation: row.violation ?? null,
  violations: row.violations ?? [],
  hiddenReason: row.hiddenReason ?? null,
  picture: row.picture ?? null,
})
