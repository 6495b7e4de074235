import { beijingClock, beijingDay, startOfDay } from '@/beijing'

/** Days of Beijing as `2026-11-24`; weeks begin on Monday. Pure. */

const dayMs = 86_400_000
const hourMs = 3_600_000

export type Span = 'month' | 'week'

/** Hour of the Beijing day, 0 to 23. */
export const hourOf = (at: string | number | Date): number => Number(beijingClock(at).slice(11, 13))

/** First moment of a Beijing day, ms. */
export const startOf = (day: string): number => startOfDay(day).getTime()

export const addDays = (day: string, count: number): string =>
  beijingDay(startOf(day) + count * dayMs)

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7

/** The days a view shows: a week, or the whole weeks of a month. */
export function daysOf({ span, anchor }: { span: Span; anchor: string }): string[] {
  if (span === 'week') return daysFrom(addDays(anchor, -weekdayOf(anchor)), 7)
  const first = `${anchor.slice(0, 7)}-01`
  const start = addDays(first, -weekdayOf(first))
  const last = addDays(nextMonth(first), -1)
  const weeks = Math.ceil((weekdayOf(first) + Number(last.slice(8))) / 7)
  return daysFrom(start, weeks * 7)
}

/** The moments between which these days lie. */
export const momentsOf = (days: readonly string[]): { from: Date; until: Date } => ({
  from: new Date(startOf(days[0] ?? '')),
  until: new Date(startOf(addDays(days.at(-1) ?? '', 1))),
})

/** The same place one view earlier (-1) or later (1). */
export function step({ span, anchor, by }: { span: Span; anchor: string; by: 1 | -1 }): string {
  if (span === 'week') return addDays(anchor, 7 * by)
  const first = `${anchor.slice(0, 7)}-01`
  return by > 0 ? nextMonth(first) : `${addDays(first, -1).slice(0, 7)}-01`
}

/** The same time of the day on another day. */
export const onDay = (at: string, day: string): string =>
  new Date(Date.parse(at) - startOf(beijingDay(at)) + startOf(day)).toISOString()

/** The same minutes in another hour of another day. */
export const inHour = (at: string, day: string, hour: number): string =>
  new Date(startOf(day) + hour * hourMs + (Date.parse(at) % hourMs)).toISOString()

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -dayMs,
  ArrowRight: dayMs,
  ArrowUp: -hourMs,
  ArrowDown: hourMs,
  PageUp: -7 * dayMs,
  PageDown: 7 * dayMs,
}

/** Where a key moves a time; undefined for a key that moves nothing. */
export function movedByKey(at: string, key: string): string | undefined {
  const by = KEYS[key]
  return by === undefined ? undefined : new Date(Date.parse(at) + by).toISOString()
}

const nextMonth = (first: string): string => `${addDays(first, 31).slice(0, 7)}-01`

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index))
