import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import type { Cursor } from './cursor'
import type { QueueFilter } from './filterOf'
import { QUEUE_SELECT } from './queueRow'
import type { StoredRow } from './queueRow'

type Select = Readonly<Record<string, true>>
type Paging = {
  req: PayloadRequest
  filter: QueueFilter
  limit: number
  cursor?: Cursor
  /** Columns; `risk` and `saidAt` among them. */
  select?: Select
}

/**
 * One page, `limit` rows at the most: what waits for a person by risk and, of equal risk, the oldest first; any other list
 * the newest first. Every question goes down one of the compound indexes and reads about `limit` rows, however many there are.
 */
export function readPage(paging: Paging): Promise<StoredRow[]> {
  return paging.filter.isQueue ? byRisk(paging) : byTime(paging)
}

/** Risk goes down and time up, which no index does at once: so the risks first, then the rows of each. */
async function byRisk({ req, filter, limit, cursor, select = QUEUE_SELECT }: Paging) {
  const base = filter.where
  const rows = cursor
    ? await alongTime({
        ...{ req, where: [...base, is('risk', cursor.risk)], limit, cursor, order: 1, select },
      })
    : []
  const rest = limit - rows.length
  if (rest <= 0) return rows
  const below = cursor ? [...base, { risk: { less_than: cursor.risk } }] : base
  const heads = await find<{ id: Id; risk: number }>({
    ...{ req, where: below, sort: '-risk', limit: rest, select: { risk: true } },
  })
  const lowest = heads.at(-1)?.risk
  if (lowest === undefined) return rows
  const byIds = (ids: Id[]) =>
    ids.length === 0
      ? []
      : find<StoredRow>({ req, where: [{ id: { in: ids } }], limit: ids.length, select })
  // That is all there is: a rare filter is looked for once.
  if (heads.length < rest)
    return [...rows, ...(await byIds(heads.map(({ id }) => id))).sort(riskier)]
  const above = heads.filter(({ risk }) => risk > lowest)
  const higher = (await byIds(above.map(({ id }) => id))).sort(riskier)
  const last = await alongTime({
    ...{ req, where: [...base, is('risk', lowest)], limit: rest - above.length, order: 1, select },
  })
  return [...rows, ...higher, ...last]
}

const byTime = ({ req, filter, limit, cursor, select = QUEUE_SELECT }: Paging) =>
  alongTime({ req, where: filter.where, limit, cursor, order: -1, select })

type Along = {
  req: PayloadRequest
  where: Where[]
  limit: number
  cursor?: Pick<Cursor, 'saidAt' | 'id'>
  /** 1: the oldest first. */
  order: 1 | -1
  select: Select
}

/** Rows of one moment (an import has hundreds of them) follow each other by id, and none is lost between two pages. */
async function alongTime({
  req,
  where,
  limit,
  cursor,
  order,
  select,
}: Along): Promise<StoredRow[]> {
  if (limit <= 0) return []
  const [later, sign] =
    order === 1 ? (['greater_than', ''] as const) : (['less_than', '-'] as const)
  const common = { req, select }
  const ties = (saidAt: string, from: Where[], most: number) =>
    find<StoredRow>({
      ...{ ...common, limit: most, sort: `${sign}id` },
      where: [...where, is('saidAt', saidAt), ...from],
    })
  const same = cursor ? await ties(cursor.saidAt, [{ id: { [later]: cursor.id } }], limit) : []
  if (same.length >= limit) return same
  const most = limit - same.length
  const next = await find<StoredRow>({
    ...{ ...common, limit: most, sort: `${sign}saidAt` },
    where: cursor ? [...where, { saidAt: { [later]: cursor.saidAt } }] : where,
  })
  const end = next.at(-1)?.saidAt
  if (next.length < most || end === undefined) return [...same, ...next.sort(inTime(order))]
  const sure = next.filter(({ saidAt }) => saidAt !== end).sort(inTime(order))
  return [...same, ...sure, ...(await ties(end, [], most - sure.length))]
}

type Finding = {
  req: PayloadRequest
  where: Where[]
  limit: number
  sort?: string
  select: Select
}

async function find<Row extends { id: Id }>({ req, where, ...rest }: Finding): Promise<Row[]> {
  const query = { collection: 'comments', where: { and: where }, pagination: false, req } as const
  const { docs } = await req.payload.db.find<Row>({ ...query, ...rest, select: { ...rest.select } })
  return docs
}

const is = (field: string, value: number | string): Where => ({ [field]: { equals: value } })

const byId = (a: StoredRow, b: StoredRow) =>
  typeof a.id === 'number' && typeof b.id === 'number'
    ? a.id - b.id
    : String(a.id).localeCompare(String(b.id))
const inTime = (order: 1 | -1) => (a: StoredRow, b: StoredRow) =>
  order * (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : byId(a, b))
const riskier = (a: StoredRow, b: StoredRow) => (b.risk ?? 0) - (a.risk ?? 0) || inTime(1)(a, b)
