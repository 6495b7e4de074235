/** When a source is read again. Pure. */

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Up to this age, at least so long between two readings. */
const STEPS: readonly (readonly [age: number, every: number])[] = [
  [10 * MINUTE, 30 * SECOND],
  [2 * HOUR, 2 * MINUTE],
  [DAY, 10 * MINUTE],
  [3 * DAY, HOUR],
  [7 * DAY, 3 * HOUR],
  [30 * DAY, 12 * HOUR],
]
const SELDOM = DAY
/** Silent for a day, asked every two hours: a twelfth of the silence. */
const OF_SILENCE = 12
/** A platform's list of a fresh item is read whole that often, of an old one every day. */
const WHOLE_FRESH = HOUR
const WHOLE_OLD = DAY
/** And a list of two hundred pages every ten hours: each page is a call. */
const WHOLE_PAGE = 3 * MINUTE

type Age = { publishedAt: string; lastNewAt?: string | null; now: Date; random: number }

/** Half a minute just after publication, minutes when an item is fresh, hours and a day later, and longer the longer nobody said anything. */
export function nextReadAt({ publishedAt, lastNewAt, now, random }: Age): Date {
  const age = now.getTime() - Date.parse(publishedAt)
  const [, every] = STEPS.find(([until]) => age < until) ?? [0, SELDOM]
  const silence = now.getTime() - Date.parse(lastNewAt ?? publishedAt)
  const pause = Math.min(Math.max(every, silence / OF_SILENCE), SELDOM)
  return new Date(now.getTime() + pause * (0.9 + random / 5))
}

/** Is the next reading one to the end, which alone tells what is gone? */
export function isWholeDue({
  publishedAt,
  lastWholeAt,
  pages = 0,
  now,
}: {
  publishedAt: string
  lastWholeAt?: string
  /** Of that whole reading. */
  pages?: number
  now: Date
}): boolean {
  if (!lastWholeAt) return true
  const isFresh = now.getTime() - Date.parse(publishedAt) < 3 * DAY
  const every = Math.max(isFresh ? WHOLE_FRESH : WHOLE_OLD, pages * WHOLE_PAGE)
  return now.getTime() - Date.parse(lastWholeAt) >= every
}

/** Where watching ends, so many days after publication. */
export const watchedUntil = (publishedAt: string, watchDays: number): Date =>
  new Date(Date.parse(publishedAt) + watchDays * DAY)

/** After the nth failure in a row, never sooner than the platform asks for. */
export function afterFailure({
  failures,
  now,
  random,
  retryAfterMs = 0,
}: {
  failures: number
  now: Date
  random: number
  retryAfterMs?: number
}): Date {
  const doubled = Math.min(MINUTE * 2 ** Math.min(Math.max(failures - 1, 0), 20), 6 * HOUR)
  return new Date(now.getTime() + Math.max(doubled * (0.75 + random / 2), retryAfterMs))
}

type Rested = { error?: { kind: string } | null; nextAt?: string | null }

/** The platform takes no more calls until then, whoever asks. */
export const isResting = ({ error, nextAt }: Rested, now: Date): boolean =>
  (error?.kind === 'quota' || error?.kind === 'rateLimited') &&
  Date.parse(nextAt ?? '') > now.getTime()

/** An account without the right is asked again that often: somebody may have applied for it. */
export const NO_RIGHT_MS = DAY
