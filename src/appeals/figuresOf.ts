import type { AppealKind, AppealRow } from './appealRow'
import { isUnderWay } from './appealRow'

export type Counted = Pick<
  AppealRow,
  'kind' | 'state' | 'createdAt' | 'dueAt' | 'repliedAt' | 'satisfaction'
>

export type Figures = {
  received: number
  byKind: Partial<Record<AppealKind, number>>
  answered: number
  /** Of those answered or past their time, percent with one decimal; null where there is none. */
  inTimePercent: number | null
  /** Not answered and past their time. */
  overdue: number
  /** From the asking to the first answer, one decimal. */
  medianDays: number | null
  /** Mean of 1–5, one decimal, and of how many. */
  satisfaction: number | null
  rated: number
}

const DAY_MS = 86_400_000

/** Of the tickets that came in within a month, as they stand now. Pure. */
export function figuresOf(tickets: readonly Counted[], now: Date): Figures {
  const byKind: Figures['byKind'] = {}
  for (const { kind } of tickets) byKind[kind] = (byKind[kind] ?? 0) + 1
  const answered = tickets.filter((ticket) => !isUnderWay(ticket) && ticket.repliedAt)
  const inTime = answered.filter(({ repliedAt, dueAt }) => time(repliedAt) <= time(dueAt))
  const overdue = tickets.filter(
    (ticket) => isUnderWay(ticket) && time(ticket.dueAt) < now.getTime(),
  )
  const due = answered.length + overdue.length
  const days = answered.map(
    ({ repliedAt, createdAt }) => (time(repliedAt) - time(createdAt)) / DAY_MS,
  )
  const scores = tickets.flatMap(({ satisfaction }) => (satisfaction ? [satisfaction] : []))
  return {
    received: tickets.length,
    byKind,
    answered: answered.length,
    inTimePercent: due === 0 ? null : round((inTime.length / due) * 100),
    overdue: overdue.length,
    medianDays: median(days),
    satisfaction:
      scores.length === 0 ? null : round(scores.reduce((a, b) => a + b, 0) / scores.length),
    rated: scores.length,
  }
}

function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return round(sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2)
}

const time = (at: string | null | undefined): number => Date.parse(at ?? '')
const round = (value: number): number => Math.round(value * 10) / 10
