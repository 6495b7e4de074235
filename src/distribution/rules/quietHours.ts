import { atClock, clockMinutes, clockText } from '../schedule'
import type { Verdict } from './verdict'

/** Minutes of the Beijing day, 0 to 1439. `from` may be later than `until`: then the night lies between. */
export type QuietHours = { from: number; until: number }

/** From the settings' `22:30` and `07:00`; undefined when one is empty or both are the same. */
export function quietHoursOf(from: unknown, until: unknown): QuietHours | undefined {
  const [start, end] = [clockMinutes(from), clockMinutes(until)]
  if (start === undefined || end === undefined || start === end) return undefined
  return { from: start, until: end }
}

/** The first minute is quiet, the last one is not. */
export function isQuiet(quiet: QuietHours, at: Date): boolean {
  const minute = minuteOfDay(at)
  return quiet.from < quiet.until
    ? quiet.from <= minute && minute < quiet.until
    : minute >= quiet.from || minute < quiet.until
}

type Facts = {
  at: Date
  quiet?: QuietHours
  /** Rings followers' phones. */
  pushes: boolean
  urgent: boolean
  byPerson: boolean
}

/**
 * Only what rings phones, and was left to a clock, waits for the morning. Publishing without a push (a site, a
 * post in a timeline) may go at night: whoever schedules it there is asked why. Emergencies go, and it is said.
 */
export function quietVerdict({ at, quiet, pushes, urgent, byPerson }: Facts): Verdict | undefined {
  if (!quiet || !isQuiet(quiet, at)) return undefined
  const night = `${clockText(quiet.from)}–${clockText(quiet.until)}`
  const holds = pushes && !urgent && !byPerson
  return {
    code: 'quiet',
    level: holds ? 'hold' : 'warn',
    message: `${clockText(minuteOfDay(at))} 在静默时段（${night}）内${pushes ? '，会打扰粉丝' : ''}`,
    remedy: urgent
      ? '应急稿件不受静默时段限制，照发。'
      : holds
        ? `改到 ${clockText(quiet.until)} 之后；确需此时发出，请写明理由。`
        : pushes
          ? '由人当场发出，照发。'
          : '这个渠道发布时不提醒粉丝，可以发；请写明理由。',
    nextAllowedAt: atClock(at, quiet.until).toISOString(),
    needsNote: !urgent,
  }
}

function minuteOfDay(at: Date): number {
  // Beijing is UTC+8 all year.
  return (Math.floor(at.getTime() / 60_000) + 8 * 60) % (24 * 60)
}
