import type { Payload } from 'payload'
import type { Claim } from '@/database/atomic'
import { attempt } from './attempt'
import { readDelivery } from './delivery'
import { holdLease } from './lease'
import { LeaseLost } from './leaseLost'
import type { Timing } from './timing'

type Delivering = {
  payload: Payload
  claim: Claim
  worker: string
  timing: Timing
  /** When the claim was made, ms, by this machine's clock. */
  claimedAt: number
}

/** One attempt at a delivery this worker has just claimed. Never throws: what went wrong is in the ledger, or another has it. */
export async function deliver({
  payload,
  claim,
  worker,
  timing,
  claimedAt,
}: Delivering): Promise<void> {
  const lease = holdLease({ payload, delivery: claim, worker, leaseMs: timing.leaseMs, claimedAt })
  try {
    const delivery = await readDelivery({ payload, id: claim.id })
    if (delivery?.fence === claim.fence) await attempt({ payload, delivery, lease, timing })
  } catch (err) {
    const msg = `delivery ${String(claim.id)} was left to its lease`
    if (err instanceof LeaseLost) payload.logger.info({ msg: `${msg}: ${err.message}` })
    else payload.logger.error({ msg, err })
  } finally {
    lease.stop()
  }
}
