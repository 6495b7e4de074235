import type { WorkQueue } from '../workQueues'
import { WORK_QUEUES } from '../workQueues'
import type { LockedClient } from './lockedClient'

/** SQLite half of claimDue: one UPDATE … RETURNING. Payload stores dates as ISO text in UTC. */
export async function claimDueSqlite({
  client,
  queue,
  worker,
  now,
  leaseMs,
  limit,
}: {
  client: LockedClient
  queue: WorkQueue
  worker: string
  now: Date
  leaseMs: number
  limit: number
}): Promise<{ id: number | string; fence: number }[]> {
  const at = now.toISOString()
  const until = new Date(now.getTime() + leaseMs).toISOString()
  // Most polls find nothing, and a read never waits for a writer.
  const due = await client.execute({ sql: dueRows(queue), args: { at, limit } })
  if (due.rows.length === 0) return []

  const { rows } = await client.execute({ sql: claim(queue), args: { at, until, worker, limit } })
  return rows
    .toSorted((a, b) => String(a.next_at).localeCompare(String(b.next_at)))
    .map((row) => ({ id: row.id as number | string, fence: Number(row.fence) }))
}

// Names come from WORK_QUEUES alone.
const tableOf = (queue: WorkQueue) => queue.replaceAll('-', '_')

const dueRows = (queue: WorkQueue) => `SELECT id FROM ${tableOf(queue)}
  WHERE state IN (${WORK_QUEUES[queue].map((state) => `'${state}'`).join(', ')}) AND next_at <= :at
    AND (lease_until IS NULL OR lease_until < :at)
  ORDER BY next_at LIMIT :limit`

const claim = (
  queue: WorkQueue,
) => `UPDATE ${tableOf(queue)} SET lease_owner = :worker, lease_until = :until,
    fence = coalesce(fence, 0) + 1, updated_at = :at
  WHERE id IN (${dueRows(queue)}) RETURNING id, fence, next_at`
