import type { Where } from 'payload'
import { HONOUR_LEVELS, LEVEL_NAMES } from '@/honours/dictionary'
import { INDUSTRIES } from '@/honours/industries'
import { one, pageNumber } from '../pageNumber'

/** What a reader asked the wall for. */
export type WallQuery = {
  type: 'person' | 'collective'
  level?: string
  year?: number
  industry?: string
  unit?: string
  initial?: string
  page: number
}

type Given = Record<string, string | string[] | undefined>

/** From the address; anything odd is as if it had not been asked. Pure. */
export function wallQueryOf(given: Given): WallQuery {
  const year = Number(one(given.year))
  const initial = one(given.initial).toUpperCase()
  const unit = one(given.unit).trim().slice(0, 60)
  return {
    type: one(given.type) === 'collective' ? 'collective' : 'person',
    level: LEVELS.find(({ value }) => value === one(given.level))?.value,
    year: Number.isInteger(year) && year >= 1949 && year <= 2100 ? year : undefined,
    industry: INDUSTRIES.find(([code]) => code === one(given.industry))?.[0],
    unit: unit || undefined,
    initial: /^[A-Z#]$/.test(initial) ? initial : undefined,
    page: pageNumber(given.page),
  }
}

export const LEVELS = HONOUR_LEVELS.map((value) => ({ value, name: LEVEL_NAMES[value] }))

/** The level first, then the newest honour, then the strokes of the name: as official lists are. */
export const WALL_ORDER = ['levelRank', '-awardYear', 'strokeKey', 'id']

export const whereOf = ({ type, level, year, industry, unit, initial }: WallQuery): Where => ({
  and: [
    { type: { equals: type } },
    ...(level ? [{ level: { equals: level } }] : []),
    ...(year ? [{ awardYears: { contains: String(year) } }] : []),
    ...(industry ? [{ industry: { equals: industry } }] : []),
    ...(unit ? [{ unit: { equals: unit } }] : []),
    ...(initial ? [{ initial: { equals: initial } }] : []),
  ],
})

/** The address of a wall; what is undefined in `change` is taken away. */
export function wallPath(query: WallQuery, change: Partial<WallQuery> = {}): string {
  const { type, page, ...rest } = { ...query, page: 1, ...change }
  const asked = new URLSearchParams()
  if (type === 'collective') asked.set('type', type)
  for (const [name, value] of Object.entries(rest)) if (value) asked.set(name, String(value))
  if (page > 1) asked.set('page', String(page))
  const text = asked.toString()
  return text ? `/model-workers?${text}` : '/model-workers'
}

export const isFiltered = ({ level, year, industry, unit, initial }: WallQuery): boolean =>
  [level, year, industry, unit, initial].some((value) => value !== undefined)
