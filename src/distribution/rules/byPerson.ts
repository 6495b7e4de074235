import type { Delivery } from '../delivery'

/** As long as whoever pressed the button may be taken to be still there. */
const PRESENT_MS = 3_600_000
/** What goes at once is due when it is made, give or take the making. */
const AT_ONCE_MS = 60_000

type Facts = Pick<Delivery, 'state' | 'tries' | 'dueAt' | 'createdAt'>

/**
 * Does a person send it now, knowing what hour it is? A try again of what was left to a clock, or hours after somebody
 * pressed the button (an allowance that is back at midnight), is a clock's. Pure.
 */
export function isByPerson({ state, tries, dueAt, createdAt }: Facts, now: Date): boolean {
  if (state !== 'queued') return false
  if (tries === 0) return true
  const due = Date.parse(dueAt)
  return due - Date.parse(createdAt) < AT_ONCE_MS && now.getTime() - due < PRESENT_MS
}
