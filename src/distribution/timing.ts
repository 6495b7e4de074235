import { env } from '@/env'

/** Milliseconds. */
export type Timing = {
  /** How long a delivery stays with a worker that says nothing; renewed while it lives. */
  leaseMs: number
  /** Longest single request inside a step of a commit. */
  callMs: number
  /** Longest single request elsewhere: uploads of 10 MB. Below the lease. */
  uploadMs: number
  /**
   * How old an open intent must be before "it is not there" counts as a proof: by then the request of a
   * worker that was killed or fenced off has ended one way or the other.
   */
  settleMs: number
  /** How long an open intent is looked for before it goes to a person. */
  reconcileMs: number
  /** How long an accepted publication is watched before it goes to a person. */
  watchMs: number
}

const hour = 3_600_000

export function timing(): Timing {
  const { DELIVERY_LEASE_MS: leaseMs, DELIVERY_CALL_MS: callMs, DELIVERY_SETTLE_MS: settle } = env()
  return {
    leaseMs,
    // A lease is renewed every quarter of it, so half of it is always left.
    callMs: Math.floor(Math.min(callMs, leaseMs / 2)),
    uploadMs: Math.floor(Math.min(60_000, leaseMs / 2)),
    settleMs: Math.ceil(Math.max(settle, callMs * 1.2)),
    reconcileMs: 24 * hour,
    // The platform's own audit of an article may take a day.
    watchMs: 72 * hour,
  }
}
