import type { CalendarDay } from './calendarDay'
import { calendarVerdicts } from './calendarDay'
import type { Neighbour, Pace } from './pace'
import { paceVerdicts } from './pace'
import type { QuietHours } from './quietHours'
import { quietVerdict } from './quietHours'
import { sameTextVerdict } from './sameText'
import type { Verdict } from './verdict'
import { isBlocking } from './verdict'

/** All that the verdicts about a moment depend on. */
export type SlotFacts = {
  /** When it would go. */
  at: Date
  action: 'publish' | 'amend' | 'recall'
  /** An emergency item (应急). */
  urgent: boolean
  /** A person sends it now; nothing is left to a clock. */
  byPerson: boolean
  /** ISO; when the final reviewer signed. */
  approvedAt?: string | null
  /** Rings followers' phones. */
  isPush: boolean
  pace: Pace
  days: readonly CalendarDay[]
  quiet?: QuietHours
  /** Other sends of this account. */
  others: readonly Neighbour[]
  /** Sends of the same words by other accounts. */
  sameText: readonly { at: Date; account: string }[]
}

/**
 * What speaks against sending at `at`. Pure. Recalls and corrections go at any time: what is wrong out there does
 * more harm than a message at night.
 */
export function judgeSlot(facts: SlotFacts): Verdict[] {
  if (facts.action !== 'publish') return []
  const { at, urgent, byPerson, isPush, days, quiet, others, sameText } = facts
  return [
    quietVerdict({ at, quiet, pushes: isPush, urgent, byPerson }),
    ...calendarVerdicts({ at, days, urgent, byPerson, approvedAt: facts.approvedAt }),
    ...paceVerdicts({ at, pace: facts.pace, isPush, urgent, others }),
    sameTextVerdict({ at, others: sameText }),
  ].filter((verdict) => verdict !== undefined)
}

/** Longer chains of reasons than this do not occur; a year of frozen days ends in a question to a person. */
const mostSteps = 400

/**
 * The first moment from `facts.at` on that no rule is `against`: that none holds, unless told otherwise. Undefined
 * when a rule names no end. Then a clock sends it.
 */
export function nextAllowed(
  facts: SlotFacts,
  against: (verdict: Verdict) => boolean = isBlocking,
): Date | undefined {
  let at = facts.at
  for (let step = 0; step < mostSteps; step++) {
    // What is moved is left to a clock, whoever pressed the button.
    const moved = at > facts.at ? { ...facts, at, byPerson: false } : facts
    const blocking = judgeSlot(moved).filter(against)
    if (blocking.length === 0) return at
    const ends = blocking.map(({ nextAllowedAt }) => Date.parse(nextAllowedAt ?? ''))
    const latest = new Date(Math.max(...ends))
    if (!(latest > at)) return undefined
    at = latest
  }
  return undefined
}
