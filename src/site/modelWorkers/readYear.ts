import type { Payload } from 'payload'
import type { HonourLevel } from '@/honours/dictionary'
import { HONOUR_LEVELS, honourOf, LEVEL_NAMES, weightOf } from '@/honours/dictionary'
import { liveList, stillShown } from '../data/liveList'
import type { WorkerCard } from './workerCard'
import { nameOfHonour, workerCardOf, workerFields } from './workerCard'

export type YearPage = {
  year: number
  total: number
  groups: { level: HonourLevel; name: string; cards: (WorkerCard & { honour: string })[] }[]
  /** Every year of the wall, newest first. */
  years: number[]
}

type Reading = { payload: Payload; year: number; now: Date }

/** A year takes a few hundred people at the most, in one page: it is a roll of honour. */
const MOST = 500

/** Who was honoured in a year, by the level of what they got that year. */
export async function readYear({ payload, year, now }: Reading): Promise<YearPage> {
  const { cards, docs } = await liveList({
    payload,
    kind: 'model-workers',
    where: { awardYears: { contains: String(year) } },
    sort: ['strokeKey', 'id'],
    select: workerFields,
    limit: MOST,
    now,
  })
  const honoured = cards.flatMap((card, index) => {
    const worker = workerCardOf(card, docs[index]!)
    const [best] = worker.honours
      .filter((row) => row.year === year)
      .sort((a, b) => weightOf(a.honour) - weightOf(b.honour))
    const level = best && honourOf(best.honour)?.level
    return level
      ? [
          {
            level,
            weight: weightOf(best.honour),
            card: { ...worker, honour: nameOfHonour(best.honour) },
          },
        ]
      : []
  })
  const groups = HONOUR_LEVELS.map((level) => ({
    level,
    name: LEVEL_NAMES[level],
    cards: honoured
      .filter((one) => one.level === level)
      .sort((a, b) => a.weight - b.weight)
      .map(({ card }) => card),
  }))
  return {
    year,
    total: honoured.length,
    groups: groups.filter((group) => group.cards.length > 0),
    years: await yearsOf({ payload, now }),
  }
}

async function yearsOf({ payload, now }: Omit<Reading, 'year'>): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'model-workers',
    overrideAccess: false,
    where: stillShown(now),
    select: { awardYears: true },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const years = docs.flatMap(({ awardYears }) => (awardYears ?? '').split(' ').filter(Boolean))
  return [...new Set(years.map(Number))].sort((a, b) => b - a)
}
