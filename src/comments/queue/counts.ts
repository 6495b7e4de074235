import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { keepBriefly } from '@/database/keepBriefly'
import type { Axis, QueueFilter } from './filterOf'
import { AXES } from './filterOf'

/** More than this is "more than enough to do"; counting on would cost and change nothing. */
export const MOST_COUNTED = 300
/** A list that is turned to and fro is not counted each time. */
const KEPT_MS = 3_000
const kept = keepBriefly<QueueCounts>(KEPT_MS)

export type QueueCounts = {
  total: number
  /** There are more than were counted. */
  isMore: boolean
  /** Each axis without its own filter: what choosing another value would show. A value that is missing may still have rows. */
  by: Record<Axis, Record<string, number>>
  /** Titles of the items counted, by `<kind>:<id>`: two kinds may share a number. */
  items: Record<string, string>
}

type Countable = { [Name in Axis | 'kind' | 'itemTitle']?: string | null }
type Counting = {
  req: PayloadRequest
  filter: QueueFilter
  /** The whole list, where one page holds it. */
  whole?: readonly Countable[]
}

/** How many of the list fall under each value of each filter; of the first three hundred. */
export async function readCounts({ req, filter, whole }: Counting): Promise<QueueCounts> {
  const counts = whole ? countsOf(whole) : await count(req, filter, filter.where)
  const told = { ...counts, by: { ...counts.by } }
  for (const axis of AXES) {
    const own = filter.axes[axis]
    if (own.length === 0) continue
    const others = filter.where.filter((each) => !own.includes(each))
    const { by, items } = await count(req, filter, others)
    // The chosen one may lie beyond the first of the longer list.
    told.by[axis] = { ...by[axis], ...counts.by[axis] }
    if (axis === 'item') told.items = { ...items, ...told.items }
  }
  return told
}

const count = (req: PayloadRequest, { isQueue }: QueueFilter, where: Where[]) =>
  kept.read(req.payload, JSON.stringify([isQueue, where]), async () => {
    const { docs } = await req.payload.db.find<{ id: Id } & Countable>({
      collection: 'comments',
      where: { and: where },
      sort: isQueue ? '-risk' : '-saidAt',
      limit: MOST_COUNTED + 1,
      pagination: false,
      select: {
        ...{ channel: true, sentiment: true, intent: true, violation: true },
        ...{ kind: true, item: true, itemTitle: true },
      },
      req,
    })
    return countsOf(docs)
  })

const itemKey = ({ kind, item }: Countable): string => `${kind ?? ''}:${item ?? ''}`

function countsOf(all: readonly Countable[]): QueueCounts {
  const rows = all.slice(0, MOST_COUNTED)
  const tally = (axis: Axis) => {
    const counted: Record<string, number> = {}
    for (const row of rows) {
      const value = axis === 'item' ? itemKey(row) : row[axis]
      if (value) counted[value] = (counted[value] ?? 0) + 1
    }
    return counted
  }
  return {
    total: rows.length,
    isMore: all.length > MOST_COUNTED,
    by: Object.fromEntries(AXES.map((axis) => [axis, tally(axis)])) as QueueCounts['by'],
    items: Object.fromEntries(rows.map((row) => [itemKey(row), row.itemTitle ?? ''])),
  }
}
