import type { PayloadRequest } from 'payload'
import type { Cursor } from './cursor'
import { cursorText } from './cursor'
import type { QueueFilter } from './filterOf'
import type { QueueRow, StoredRow } from './queueRow'
import { QUEUE_SELECT, queueRow } from './queueRow'
import { readPage } from './readPage'

type Reading = { req: PayloadRequest; filter: QueueFilter; limit: number; cursor?: Cursor }

export type QueuePage = {
  docs: QueueRow[]
  /** Null at the end. */
  nextCursor: string | null
}

/** A search looks through this many rows at a time, never through all; the next page goes on where it stopped. */
const LOOKED_THROUGH = 500
const SEARCHED = { text: true, itemTitle: true, risk: true, saidAt: true } as const

export async function readQueue(reading: Reading): Promise<QueuePage> {
  const { filter, limit } = reading
  if (filter.text) return search(reading)
  // One more than asked for says whether there is another page.
  const rows = await readPage({ ...reading, limit: limit + 1 })
  const page = rows.slice(0, limit)
  return { docs: page.map(queueRow), nextCursor: rows.length > limit ? cursorOf(page) : null }
}

async function search(reading: Reading): Promise<QueuePage> {
  const { req, filter, limit } = reading
  const rows = await readPage({ ...reading, limit: LOOKED_THROUGH, select: SEARCHED })
  const hits = rows.filter((row) =>
    [row.text, row.itemTitle ?? ''].some((text) => text.toLowerCase().includes(filter.text)),
  )
  const page = hits.slice(0, limit)
  const docs = await readWhole(req, page)
  if (hits.length > limit) return { docs, nextCursor: cursorOf(page) }
  return { docs, nextCursor: rows.length < LOOKED_THROUGH ? null : cursorOf(rows) }
}

/** In the order of the hits. */
async function readWhole(req: PayloadRequest, hits: readonly StoredRow[]): Promise<QueueRow[]> {
  if (hits.length === 0) return []
  const { docs } = await req.payload.db.find<StoredRow>({
    collection: 'comments',
    where: { id: { in: hits.map(({ id }) => id) } },
    select: { ...QUEUE_SELECT },
    limit: hits.length,
    pagination: false,
    req,
  })
  const byId = new Map(docs.map((row) => [String(row.id), row]))
  return hits.flatMap(({ id }) => byId.get(String(id)) ?? []).map(queueRow)
}

function cursorOf(rows: readonly StoredRow[]): string | null {
  const last = rows.at(-1)
  return last ? cursorText({ risk: last.risk ?? 0, saidAt: last.saidAt, id: last.id }) : null
}
