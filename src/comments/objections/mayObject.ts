import type { StoredComment } from '@/comments/ingest/storedComment'

/** Days in which whoever was hidden may ask a second person. */
export const OBJECTION_DAYS = 30

type Judged = Pick<StoredComment, 'state' | 'round' | 'decidedAt' | 'judgedAt' | 'goneAt'>

/** One objection a decision: of the machine's the number is 0, and an edit that is judged anew is told by its time. */
export const objectionKey = (comment: { id: unknown } & Judged): string => {
  const round = comment.round ?? 0
  return round > 0
    ? `${String(comment.id)}:${round}`
    : `${String(comment.id)}:0:${dateOf(comment.judgedAt)?.toISOString() ?? ''}`
}

/** Something was decided against it: not public, and it does not merely wait. */
export const isRefused = ({ state, round, goneAt }: Judged): boolean =>
  !goneAt &&
  (state === 'rejected' ||
    state === 'authorOnly' ||
    state === 'deleted' ||
    (state === 'held' && (round ?? 0) > 0))

/** Until when the decision in force may be objected to; undefined when there is none to object to. */
export function objectionUntil(comment: Judged): Date | undefined {
  if (!isRefused(comment)) return undefined
  const decided = (comment.round ?? 0) > 0 ? comment.decidedAt : comment.judgedAt
  const from = dateOf(decided) ?? dateOf(comment.judgedAt)
  return from && new Date(from.getTime() + OBJECTION_DAYS * 24 * 3_600_000)
}

const dateOf = (at: string | null | undefined): Date | undefined => (at ? new Date(at) : undefined)
