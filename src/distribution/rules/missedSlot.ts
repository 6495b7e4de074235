import type { MissedChoice, SlotWarning, Verdict } from './verdict'
import { isBlocking } from './verdict'

/** A worker that was away this long has missed the time: readers were told one, or the editors chose it. */
export const GRACE_MS = 15 * 60_000

/** The code of the error of a delivery that asks what to do. */
export const MISSED_SLOT = 'missedSlot'

type Facts = {
  /** Was its time set beforehand, or does a person send it now? */
  isScheduled: boolean
  /** When it should have gone. */
  plannedAt: Date
  now: Date
  choice: MissedChoice
  verdicts: readonly Verdict[]
  /** What was known when the reason beside it was given. */
  warnings: readonly SlotWarning[]
  /** The first allowed moment, when one is known. */
  next?: Date
}

export type MissedStep =
  | { then: 'go' }
  | { then: 'wait'; at: Date; why: string }
  | { then: 'skip'; why: string }
  | { then: 'ask'; why: string }

/**
 * A delivery is due: does it go? Pure. What the rules hold, and what no worker sent in time, follows the choice
 * of the editor. A reason given covers the rules that had spoken by then, and no others; a platform's refusal
 * is covered by none.
 */
export function whenDue({
  isScheduled,
  plannedAt,
  now,
  choice,
  verdicts,
  warnings,
  next,
}: Facts): MissedStep {
  const against = verdicts.filter((verdict) => isBlocking(verdict) && !isCovered(verdict, warnings))
  if (against.length > 0) {
    const why = against.map(({ message }) => message).join('；')
    if (choice === 'late')
      return next && next > now ? { then: 'wait', at: next, why } : { then: 'ask', why }
    return { then: choice, why }
  }
  const lateMs = now.getTime() - plannedAt.getTime()
  if (!isScheduled || lateMs <= GRACE_MS || choice === 'late') return { then: 'go' }
  return { then: choice, why: `过了计划时间 ${Math.floor(lateMs / 60_000)} 分钟才轮到，已错过` }
}

const isCovered = (verdict: Verdict, warnings: readonly SlotWarning[]): boolean =>
  verdict.level === 'hold' &&
  warnings.some(
    ({ noted, code, about }) => noted && code === verdict.code && about === verdict.about,
  )
