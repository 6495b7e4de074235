import { beijingClock, fromBeijingClock, startOfDay } from '@/beijing'

const HOUR_MS = 3_600_000

/** An hour of UTC, `2026-11-21T00`, as a clock in Beijing shows its beginning: `2026-11-21T08:00`. Pure. */
export const beijingHour = (utcHour: string): string =>
  `${beijingClock(`${utcHour}:00:00.000Z`).slice(0, 13)}:00`

/** Every hour from `from` up to `until`, as a clock in Beijing shows it, empty ones too. Pure. */
export function hoursBetween({ from, until }: { from: Date; until: Date }): string[] {
  const first = Math.floor(from.getTime() / HOUR_MS) * HOUR_MS
  const hours: string[] = []
  for (let at = first; at < until.getTime(); at += HOUR_MS)
    hours.push(`${beijingClock(at).slice(0, 13)}:00`)
  return hours
}

/** Is it a day of the calendar, `2026-02-28`? Pure. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

/** A day, or a moment as a form has it (`2026-11-21T08:00`) or ISO has it, in Beijing time; undefined of what is none. Pure. */
export function momentOf(text: string): Date | undefined {
  if (isDay(text)) return startOfDay(text)
  if (!isDay(text.slice(0, 10))) return undefined
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(text)
  const typed = /^\d{4}-\d{2}-\d{2}T\d{2}(?::\d{2}){1,2}(?:\.\d{1,3})?$/.test(text)
  if (!hasZone && !typed) return undefined
  const at = hasZone ? new Date(text) : fromBeijingClock(text)
  return Number.isNaN(at.getTime()) ? undefined : at
}
