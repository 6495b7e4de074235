import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { keepBriefly } from '@/database/keepBriefly'
import type { QueueFilter } from './filterOf'

/** More than this is "more than enough to do"; counting on would cost and change nothing. */
export const MOST_COUNTED = 300
/** A list that is turned to and fro is not counted each time. */
const KEPT_MS = 3_000
const kept = keepBriefly<QueueCounts>(KEPT_MS)

const AXES = ['channel', 'sentiment', 'intent', 'violation', 'item'] as const
type Axis = (typeof AXES)[number]

export type QueueCounts = {
  total: number
  /** There are more than were counted. */
  isMore: boolean
  /** Within the whole filter: of an axis that is chosen from, only the chosen. Counting the others costs seconds where both are rare. */
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
  if (whole) return countsOf(whole)
  return kept.read(req.payload, JSON.stringify([filter.isQueue, filter.where]), async () => {
    const { docs } = await req.payload.db.find<{ id: Id } & Countable>({
      collection: 'comments',
      where: { and: filter.where },
      sort: filter.isQueue ? '-risk' : '-saidAt',
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
}

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
