import type { Payload } from 'payload'
import { renewLease } from '@/database/atomic'
import type { WorkQueue } from '@/database/workQueues'
import type { Delivery } from './delivery'

/** A worker's hold on one delivery, renewed while the worker lives. */
export type Lease = {
  worker: string
  /** Aborted when the lease was lost or the worker has to stop at once. */
  signal: AbortSignal
  /** Will the lease last that long, even if it is never renewed again? By this machine's clock alone. */
  covers(ms: number): boolean
  /** A fenced write has just moved its end to `leaseMs` from `from`. */
  extended(from: number): void
  stop(): void
}

type Holding = {
  payload: Payload
  /** Whose row it is, when not a delivery. */
  queue?: WorkQueue
  delivery: Pick<Delivery, 'id' | 'fence'>
  worker: string
  leaseMs: number
  /** When the claim was made, by this machine's clock. */
  claimedAt: number
}

export function holdLease({
  payload,
  queue = 'deliveries',
  delivery,
  worker,
  leaseMs,
  claimedAt,
}: Holding): Lease {
  const lost = new AbortController()
  let validUntil = claimedAt + leaseMs
  const renew = async () => {
    const asked = Date.now()
    const { id, fence } = delivery
    try {
      const now = new Date(asked)
      const isOurs = await renewLease({ payload, queue, id, fence, worker, now, leaseMs })
      if (isOurs) validUntil = asked + leaseMs
      else lost.abort(new Error('lease lost'))
    } catch (error) {
      // The database is away for a moment; `covers` stops new requests if it stays away.
      payload.logger.warn({ msg: `lease of ${queue} ${String(id)} not renewed`, err: error })
    }
  }
  const beat = setInterval(() => void renew(), leaseMs / 4)
  beat.unref()
  return {
    worker,
    signal: lost.signal,
    covers: (ms) => !lost.signal.aborted && Date.now() + ms < validUntil,
    extended: (from) => {
      validUntil = Math.max(validUntil, from + leaseMs)
    },
    stop: () => clearInterval(beat),
  }
}
