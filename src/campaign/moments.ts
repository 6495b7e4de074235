/** Days of a campaign are days of Shanghai: no summer time, always eight hours ahead. */
const offset = '+08:00'
const dayMs = 24 * 3_600_000

/** `2026-11-21` → the first moment of that day there. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00${offset}`)

/** `2026-11-21` → 24:00 of that day: the moment after its last second. Grace is none. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + dayMs)

/** The day of a moment, `2026-11-21`. */
export const dayOf = (moment: Date): string =>
  new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

/** `11 月 22 日`: the day that a moment begins or lies in. */
export function dayWords(moment: Date): string {
  const [, month = '', day = ''] = dayOf(moment).split('-')
  return `${Number(month)} 月 ${Number(day)} 日`
}

/** `11 月 21 日 24:00` of the end of a day, else `11 月 22 日 09:30`. */
export function dayAndTime(moment: Date): string {
  const isMidnight = (moment.getTime() + 8 * 3_600_000) % dayMs === 0
  const shown = new Date(moment.getTime() + 8 * 3_600_000 - (isMidnight ? 1 : 0))
  const [, month = '', day = ''] = shown.toISOString().slice(0, 10).split('-')
  const time = isMidnight ? '24:00' : shown.toISOString().slice(11, 16)
  return `${Number(month)} 月 ${Number(day)} 日 ${time}`
}
