import { beijingDay, DAY_MS, startOfDay } from '@/beijing'

/** Where an exhibition stands. What the dates say counts; before the opening the desk says it. */
export const STAGES = {
  preparing: '筹备',
  calling: '征稿',
  judging: '评审',
  publicity: '公示',
  showing: '展出',
  closed: '闭展',
} as const

export type Stage = keyof typeof STAGES

export type StageFacts = { startsOn?: unknown; endsOn?: unknown; stage?: unknown }

/** `endsOn` is a day of the show: it is over when that day is, Asia/Shanghai. Pure. */
export function exhibitionStage({ startsOn, endsOn, stage }: StageFacts, now: Date): Stage {
  const start = dayOf(startsOn)
  const end = dayOf(endsOn)
  if (end !== undefined && now.getTime() >= end + DAY_MS) return 'closed'
  if (start !== undefined && now.getTime() >= start) return 'showing'
  return stage === 'calling' || stage === 'judging' || stage === 'publicity' ? stage : 'preparing'
}

/** Days of the show that are left, the last one counted; undefined when it is not on. */
export function daysLeft(facts: StageFacts, now: Date): number | undefined {
  const end = dayOf(facts.endsOn)
  if (end === undefined || exhibitionStage(facts, now) !== 'showing') return undefined
  return Math.ceil((end + DAY_MS - now.getTime()) / DAY_MS)
}

/** Midnight in Shanghai of the day that a stored moment lies in. */
function dayOf(value: unknown): number | undefined {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) return undefined
  return startOfDay(beijingDay(at)).getTime()
}
