import type { DayMark } from '@/campaign/results/workingDays'
import { afterWorkingDays } from '@/campaign/results/workingDays'
import type { AppealKind } from './appealRow'

export type Limits = {
  /** Working days. */
  appealDays: number
  rumourHours: number
}

type Asking = { kind: AppealKind; from: Date; limits: Limits; marks: readonly DayMark[] }

/** By when: a rumour within hours, all else at the end of the working day that was promised. Pure. */
export function dueOf({ kind, from, limits, marks }: Asking): Date {
  if (kind === 'rumour') return new Date(from.getTime() + limits.rumourHours * 3_600_000)
  return afterWorkingDays(from, limits.appealDays, marks)
}
