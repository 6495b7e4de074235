import type { Payload } from 'payload'
import type { Claim } from '@/database/atomic'
import { claimDue } from '@/database/atomic'
import { holdLease } from '@/distribution/lease'
import { LeaseLost } from '@/distribution/leaseLost'
import type { Timing } from '@/distribution/timing'
import { ACTS } from './act'
import { attemptAct } from './attemptAct'
import { readAct } from './rows'

type Performing = {
  payload: Payload
  claim: Claim
  worker: string
  timing: Timing
  /** When the claim was made, ms, by this machine's clock. */
  claimedAt: number
}

/** One attempt at an act this worker has just claimed. Never throws: what went wrong is in the ledger, or another has it. */
export async function performAct({
  payload,
  claim,
  worker,
  timing,
  claimedAt,
}: Performing): Promise<void> {
  const { leaseMs } = timing
  const lease = holdLease({ payload, queue: ACTS, delivery: claim, worker, leaseMs, claimedAt })
  try {
    const act = await readAct({ payload, id: claim.id })
    if (act?.fence === claim.fence) await attemptAct({ payload, act, lease, timing })
  } catch (err) {
    const msg = `act ${String(claim.id)} was left to its lease`
    if (err instanceof LeaseLost) payload.logger.info({ msg: `${msg}: ${err.message}` })
    else payload.logger.error({ msg, err })
  } finally {
    lease.stop()
  }
}

type Claiming = {
  payload: Payload
  worker: string
  timing: Timing
  limit: number
  now?: Date
}

/** Claims what is due and begins it; the attempts under way, without waiting for them. */
export async function beginDueActs({
  payload,
  worker,
  timing,
  limit,
  now,
}: Claiming): Promise<Promise<void>[]> {
  const claimedAt = Date.now()
  const claims = await claimDue({
    ...{ payload, queue: ACTS, worker, leaseMs: timing.leaseMs, limit },
    now: now ?? new Date(claimedAt),
  })
  return claims.map((claim) => performAct({ payload, claim, worker, timing, claimedAt }))
}
