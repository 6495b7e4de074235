import { beijingDay, endOfDay, startOfDay } from '@/beijing'
import { publicityEnd } from './results/publicityEnd'

type Dates = Partial<Record<DateName, string | Date | null>> | null | undefined
type DateName =
  | `${'collect' | 'vote' | 'judge' | 'publicity'}${'From' | 'Until'}`
  | 'completeUntil'
  | 'recommendUntil'

/** ISO moments: `…From` the first of its day in Beijing, `…Until` the one after its last. */
export type Times = Partial<Record<DateName, string>>

const NAMES: readonly DateName[] = [
  'collectFrom',
  'collectUntil',
  'completeUntil',
  'recommendUntil',
  'voteFrom',
  'voteUntil',
  'judgeFrom',
  'judgeUntil',
  'publicityFrom',
  'publicityUntil',
]

/** The panel stores a day as a moment of it; whose hour that is does not matter, its day in Beijing does. */
export function campaignTimes({ dates }: { dates?: Dates }): Times {
  const rows = NAMES.flatMap((name) => {
    const value = dates?.[name]
    if (!value) return []
    const day = beijingDay(new Date(value))
    return [[name, (name.endsWith('From') ? startOfDay(day) : endOfDay(day)).toISOString()]]
  })
  return Object.fromEntries(rows) as Times
}

/** When the campaign takes entries, completions and recommendations; each end is the moment after its last second. */
export type Collecting = {
  from?: string | null
  until?: string | null
  completeUntil?: string | null
  recommendUntil?: string | null
}

/** What a decision on an entry asks of the dates. */
export const collectingOf = (times: Times): Collecting => ({
  from: times.collectFrom,
  until: times.collectUntil,
  completeUntil: times.completeUntil,
  recommendUntil: times.recommendUntil,
})

export type Phase =
  | 'before'
  | 'collecting'
  | 'collected'
  | 'voting'
  | 'judging'
  | 'publicity'
  | 'over'

export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  before: '未开始',
  collecting: '征集中',
  collected: '征集已截止',
  voting: '投票中',
  judging: '评审中',
  publicity: '公示中',
  over: '已结束',
}

/** What the call is doing now, for a list. */
export function phaseOf(times: Times, now: Date): Phase {
  const within = (from?: string, until?: string) =>
    Boolean(from) && now >= new Date(String(from)) && (!until || now < new Date(until))
  if (times.collectFrom && now < new Date(times.collectFrom)) return 'before'
  if (!times.collectUntil || now < new Date(times.collectUntil)) return 'collecting'
  const { publicityFrom, publicityUntil: declared } = times
  const begin = publicityFrom && new Date(publicityFrom)
  const end = begin && publicityEnd({ from: begin, declared, marks: [] }).toISOString()
  if (within(publicityFrom, end)) return 'publicity'
  if (within(times.voteFrom, times.voteUntil)) return 'voting'
  if (within(times.judgeFrom, times.judgeUntil)) return 'judging'
  const ends = [times.publicityUntil, times.judgeUntil, times.voteUntil].filter(Boolean) as string[]
  return ends.length > 0 && ends.every((end) => now >= new Date(end)) ? 'over' : 'collected'
}
