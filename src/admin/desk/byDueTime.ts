export type Due = { dueAt?: string | null }

/** Overdue first, then by due time; what has no due time comes last. */
export function byDueTime(a: Due, b: Due): number {
  return timeOf(a) - timeOf(b)
}

export const isOverdue = ({ dueAt }: Due, now: number): boolean =>
  Boolean(dueAt) && new Date(dueAt as string).getTime() < now

const timeOf = ({ dueAt }: Due) => (dueAt ? new Date(dueAt).getTime() : Number.MAX_SAFE_INTEGER)
