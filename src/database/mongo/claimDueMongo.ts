import type { Collection } from 'mongoose'

import type { WorkQueue } from '../workQueues'
import { WORK_QUEUES } from '../workQueues'

type Row = { _id: unknown; state: string; fence?: number | null; nextAt: Date }

/**
 * MongoDB half of claimDue. Reads candidates, then takes each by an update that matches
 * only the row as it was read: a row that another worker took in between is passed over.
 * (An update with $cond would need no read, but FerretDB does not serve update pipelines.)
 */
export async function claimDueMongo({
  rows,
  queue,
  worker,
  now,
  leaseMs,
  limit,
}: {
  rows: Collection | undefined
  queue: WorkQueue
  worker: string
  now: Date
  leaseMs: number
  limit: number
}): Promise<{ id: string; fence: number }[]> {
  if (!rows) throw new Error(`the collection ${queue} is not configured`)
  const due = {
    state: { $in: [...WORK_QUEUES[queue]] },
    nextAt: { $lte: now },
    $or: [{ leaseUntil: null }, { leaseUntil: { $lt: now } }],
  }
  // Twice as many as asked for, since other workers read the same ones.
  const candidates = (await rows
    .find(due, { projection: { state: 1, fence: 1, nextAt: 1 } })
    .sort({ nextAt: 1 })
    .limit(limit * 2)
    .toArray()) as unknown as Row[]

  const claims: { id: string; fence: number }[] = []
  for (const row of candidates) {
    if (claims.length === limit) break
    const fence = (row.fence ?? 0) + 1
    const taken = await rows.updateOne(
      { _id: row._id as never, ...due, state: row.state, fence: row.fence ?? null },
      {
        $set: {
          leaseOwner: worker,
          leaseUntil: new Date(now.getTime() + leaseMs),
          fence,
          updatedAt: now,
        },
      },
    )
    if (taken.modifiedCount === 1) claims.push({ id: String(row._id), fence })
  }
  return claims
}
