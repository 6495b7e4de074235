import type { Delivery } from '../delivery'

/** As long as whoever pressed the button may be taken to be still there. */
const PRESENT_MS = 3_600_000

/**
 * Does a person send it now, knowing what hour it is? A try again hours after somebody pressed the button (an allowance
 * that is back at midnight) is a clock's. Pure.
 */
export const isByPerson = (
  { state, tries, dueAt }: Pick<Delivery, 'state' | 'tries' | 'dueAt'>,
  now: Date,
): boolean => state === 'queued' && (tries === 0 || now.getTime() - Date.parse(dueAt) < PRESENT_MS)
