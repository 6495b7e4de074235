import type { PayloadRequest } from 'payload'
import type { Cursor } from './cursor'
import { cursorText } from './cursor'
import type { QueueFilter } from './filterOf'
import type { QueueRow, StoredRow } from './queueRow'
import { queueRow } from './queueRow'
import { readPage } from './readPage'

type Reading = { req: PayloadRequest; filter: QueueFilter; limit: number; cursor?: Cursor }

export type QueuePage = {
  docs: QueueRow[]
  /** Null at the end. */
  nextCursor: string | null
}

/** A search looks through this many rows at a time, never through all; the next page goes on where it stopped. */
const LOOKED_THROUGH = 1_000

export async function readQueue(reading: Reading): Promise<QueuePage> {
  const { filter, limit } = reading
  if (filter.text) return search(reading)
  // One more than asked for says whether there is another page.
  const rows = await readPage({ ...reading, limit: limit + 1 })
  const page = rows.slice(0, limit)
  return { docs: page.map(queueRow), nextCursor: rows.length > limit ? cursorOf(page) : null }
}

async function search({ filter, limit, ...reading }: Reading): Promise<QueuePage> {
  const rows = await readPage({ ...reading, filter, limit: LOOKED_THROUGH })
  const hits = rows.filter((row) =>
    [row.text, row.itemTitle ?? ''].some((text) => text.toLowerCase().includes(filter.text)),
  )
  const page = hits.slice(0, limit)
  if (hits.length > limit) return { docs: page.map(queueRow), nextCursor: cursorOf(page) }
  const isOver = rows.length < LOOKED_THROUGH
  return { docs: page.map(queueRow), nextCursor: isOver ? null : cursorOf(rows) }
}

function cursorOf(rows: readonly StoredRow[]): string | null {
  const last = rows.at(-1)
  return last ? cursorText({ risk: last.risk ?? 0, saidAt: last.saidAt, id: last.id }) : null
}
