import type { DayMark } from './workingDays'
import { afterWorkingDays } from './workingDays'

/** Usually five working days; a call may declare more. */
export const PUBLICITY_DAYS = 5

type Publicity = {
  from: Date
  /** The moment after the last day that the call announced. */
  declared?: string | null
  marks: readonly DayMark[]
}

/** When objections end: never before five working days, nor before the day the call announced. Pure. */
export function publicityEnd({ from, declared, marks }: Publicity): Date {
  const least = afterWorkingDays(from, PUBLICITY_DAYS, marks)
  return declared && new Date(declared) > least ? new Date(declared) : least
}
