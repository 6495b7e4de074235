import { beijingDay, DAY_MS, nextBeijingDay, startOfDay } from '@/beijing'

/** When a delivery may go. Pure: every function takes its clock. Platforms count their days in Beijing. */

/** A platform's counters turn some time after midnight, not at it. */
const turnMs = 60_000
/** Spread, so that not every delivery of the night starts in the same second. */
const spreadMs = 5 * 60_000
/** No wait is longer than this unless the platform asks for it. */
const longestMs = 6 * 3_600_000

/** `2026-11`, the month of the platforms. */
export const beijingMonth = (now: Date): string => beijingDay(now).slice(0, 7)

/** The first moment of the next Beijing month. */
export function nextBeijingMonth(now: Date): Date {
  const [year = 0, month = 0] = beijingMonth(now).split('-').map(Number)
  return startOfDay(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10))
}

/** When the platforms' counters of the next day, or of the next month, may be believed. */
export const afterTurn = (start: Date): Date => new Date(start.getTime() + turnMs)

/** `22:30` → 1350; undefined for what is no time of a day. */
export function clockMinutes(text: unknown): number | undefined {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(typeof text === 'string' ? text : '')
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}

/** 1350 → `22:30`. */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The next moment after `at` when a clock in Beijing shows `minutes` of the day. */
export function atClock(at: Date, minutes: number): Date {
  const today = nextBeijingDay(at).getTime() - DAY_MS + minutes * 60_000
  return new Date(today > at.getTime() ? today : today + DAY_MS)
}

/** When a day's allowance is there again. `random` is 0 ≤ n < 1. */
export function afterQuota({
  now,
  random,
  retryAfterMs = 0,
}: {
  now: Date
  random: number
  retryAfterMs?: number
}): Date {
  const tomorrow = nextBeijingDay(now).getTime() + turnMs + random * spreadMs
  return new Date(Math.max(tomorrow, now.getTime() + retryAfterMs))
}

type Backoff = { firstDelayMs: number; tries: number; random: number; retryAfterMs?: number }

/** Doubles from try to try (1 is the first), with ±25 % jitter, never shorter than the platform asks for. */
export function backoffMs({ firstDelayMs, tries, random, retryAfterMs = 0 }: Backoff): number {
  const doubled = firstDelayMs * 2 ** Math.min(Math.max(tries - 1, 0), 30)
  return Math.max(Math.min(doubled, longestMs) * (0.75 + random / 2), retryAfterMs)
}

export type FirstSlot = { state: 'queued' | 'scheduled'; dueAt: string }

/** Where a new delivery begins: at once, or at the time the final reviewer set. */
export function firstSlot({ publishAt, now }: { publishAt?: string | null; now: Date }): FirstSlot {
  const wanted = publishAt ? new Date(publishAt) : now
  const isLater = wanted.getTime() > now.getTime()
  return { state: isLater ? 'scheduled' : 'queued', dueAt: (isLater ? wanted : now).toISOString() }
}
