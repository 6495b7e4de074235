import type { Payload } from 'payload'
import { industryName } from '@/honours/industries'
import { liveList, stillShown } from '../data/liveList'
import { portraitOfDay } from './portraitOfDay'
import type { WallQuery } from './wallQuery'
import { isFiltered, WALL_ORDER, whereOf } from './wallQuery'
import type { WorkerCard } from './workerCard'
import { workerCardOf, workerFields } from './workerCard'

export const PER_WALL = 24

export type Choices = {
  years: number[]
  industries: { code: string; name: string }[]
  units: string[]
  initials: string[]
  counts: Record<'person' | 'collective', number>
}

export type Wall = {
  query: WallQuery
  cards: WorkerCard[]
  page: number
  pages: number
  total: number
  choices: Choices
  /** 今日推荐: another one every day, the same for everybody. */
  today?: WorkerCard
}

type Reading = { payload: Payload; query: WallQuery; now: Date }

export async function readWall({ payload, query, now }: Reading): Promise<Wall> {
  const found = await liveList({
    payload,
    kind: 'model-workers',
    where: whereOf(query),
    sort: WALL_ORDER,
    select: workerFields,
    page: query.page,
    limit: PER_WALL,
    now,
  })
  const choices = await choicesOf({ payload, query, now })
  const isFront = !isFiltered(query) && query.type === 'person' && query.page === 1
  return {
    query,
    cards: found.cards.map((card, index) => workerCardOf(card, found.docs[index]!)),
    page: found.page,
    pages: found.pages,
    total: found.total,
    choices,
    // On a small wall everybody is in sight anyway.
    today: isFront && choices.counts.person >= 3 ? await today({ payload, now }) : undefined,
  }
}

type Light = {
  type?: string | null
  unit?: string | null
  industry?: string | null
  initial?: string | null
  awardYears?: string | null
}

/** What there is to choose from: only what leads to somebody. Flat columns of everybody live, in one question. */
async function choicesOf({ payload, query, now }: Reading): Promise<Choices> {
  const { docs } = await payload.find({
    collection: 'model-workers',
    overrideAccess: false,
    where: stillShown(now),
    select: { type: true, unit: true, industry: true, initial: true, awardYears: true },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const rows = docs as Light[]
  const own = rows.filter(({ type }) => type === query.type)
  const years = own.flatMap(({ awardYears }) => (awardYears ?? '').split(' ').filter(Boolean))
  const codes = unique(own.map(({ industry }) => industry)).sort()
  return {
    years: unique(years)
      .map(Number)
      .sort((a, b) => b - a),
    industries: codes.map((code) => ({ code, name: industryName(code) ?? code })),
    units: unique(own.map(({ unit }) => unit)).sort(new Intl.Collator('zh').compare),
    initials: unique(own.map(({ initial }) => initial)).sort(),
    counts: {
      person: rows.filter(({ type }) => type !== 'collective').length,
      collective: rows.filter(({ type }) => type === 'collective').length,
    },
  }
}

const unique = (values: (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
]

async function today(asked: Omit<Reading, 'query'>): Promise<WorkerCard | undefined> {
  const found = await portraitOfDay(asked)
  return found && workerCardOf(found.card, found.doc)
}
