import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { QueueFilter } from './filterOf'

/** More than this is "more than enough to do"; counting on would cost and change nothing. */
export const MOST_COUNTED = 1_000

const AXES = ['channel', 'sentiment', 'intent', 'violation', 'item'] as const
type Axis = (typeof AXES)[number]

export type QueueCounts = {
  total: number
  /** There are more than were counted. */
  isMore: boolean
  by: Record<Axis, Record<string, number>>
  /** Titles of the items counted. */
  items: Record<string, string>
}

/** How many of the list fall under each value of each filter; of the first thousand. */
export async function readCounts({
  req,
  filter,
}: {
  req: PayloadRequest
  filter: QueueFilter
}): Promise<QueueCounts> {
  const { docs } = await req.payload.db.find<{ id: Id } & Record<string, string | null>>({
    collection: 'comments',
    where: { and: filter.where },
    sort: filter.isQueue ? '-risk' : '-saidAt',
    limit: MOST_COUNTED + 1,
    pagination: false,
    select: {
      channel: true,
      sentiment: true,
      intent: true,
      violation: true,
      item: true,
      itemTitle: true,
    },
    req,
  })
  const rows = docs.slice(0, MOST_COUNTED)
  const tally = (axis: Axis) => {
    const counted: Record<string, number> = {}
    for (const row of rows) {
      const value = row[axis]
      if (value) counted[value] = (counted[value] ?? 0) + 1
    }
    return counted
  }
  return {
    total: rows.length,
    isMore: docs.length > MOST_COUNTED,
    by: Object.fromEntries(AXES.map((axis) => [axis, tally(axis)])) as QueueCounts['by'],
    items: Object.fromEntries(rows.map((row) => [row.item ?? '', row.itemTitle ?? ''])),
  }
}
