import type { Payload } from 'payload'
import { claimDue } from '@/database/atomic'
import type { Claim } from '@/database/atomic'
import { holdLease } from '@/distribution/lease'
import { LeaseLost } from '@/distribution/leaseLost'
import type { Timing } from '@/distribution/timing'
import { readSource } from './readSource'
import { SOURCES, toSource } from './source'

type Reading = { payload: Payload; worker: string; timing: Timing; limit: number }

/** Claims what is due and begins to read it; the readings under way, without waiting for them. */
export async function beginDueSources({
  payload,
  worker,
  timing,
  limit,
}: Reading): Promise<Promise<void>[]> {
  const claimedAt = Date.now()
  const claims = await claimDue({
    ...{ payload, queue: SOURCES, worker, leaseMs: timing.leaseMs, limit },
    now: new Date(claimedAt),
  })
  return claims.map((claim) => readClaimed({ payload, claim, worker, timing, claimedAt }))
}

type Claimed = Omit<Reading, 'limit'> & { claim: Claim; claimedAt: number }

/** Never throws: what went wrong stands in the source, or another has it. */
async function readClaimed({ payload, claim, worker, timing, claimedAt }: Claimed): Promise<void> {
  const { leaseMs } = timing
  const lease = holdLease({ payload, queue: SOURCES, delivery: claim, worker, leaseMs, claimedAt })
  try {
    const row = await payload.db.findOne<Record<string, unknown> & { id: never }>({
      collection: SOURCES,
      where: { id: { equals: claim.id } },
    })
    const source = row && toSource(row)
    if (source?.fence === claim.fence) await readSource({ payload, source, lease, timing })
  } catch (err) {
    const msg = `comment source ${String(claim.id)} was left to its lease`
    if (err instanceof LeaseLost) payload.logger.info({ msg: `${msg}: ${err.message}` })
    else payload.logger.error({ msg, err })
  } finally {
    lease.stop()
  }
}
