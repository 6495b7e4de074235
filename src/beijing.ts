/** Days of the house are days of Beijing: no summer time, always eight hours ahead, wherever the server stands. Pure. */

const aheadMs = 8 * 3_600_000
export const DAY_MS = 86_400_000

type Moment = Date | string | number

/** What a clock in Beijing shows, `2026-11-21T08:30:00.000Z`: to be read, not to be kept. Throws a RangeError for no time at all. */
export const beijingClock = (at: Moment): string =>
  new Date(new Date(at).getTime() + aheadMs).toISOString()

/** The day of a moment, `2026-11-21`. */
export const beijingDay = (at: Moment): string => beijingClock(at).slice(0, 10)

/** `2026-11-21` → the first moment of that day. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`)

/** `2026-11-21` → 24:00 of that day: the moment after its last second. Grace is none. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + DAY_MS)

/** When the day of a moment is over. */
export const nextBeijingDay = (at: Moment): Date => endOfDay(beijingDay(at))

/** `2026-11-21T08:30`, as a form has it (seconds may follow), on a clock in Beijing. */
export const fromBeijingClock = (typed: string): Date => new Date(`${typed}+08:00`)
