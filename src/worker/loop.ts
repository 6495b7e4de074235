import os from 'node:os'
import crypto from 'node:crypto'
import type { Payload } from 'payload'
import { claimDue } from '@/database/atomic'
import { deliver } from '@/distribution/deliver'
import type { Timing } from '@/distribution/timing'
import { timing as configuredTiming } from '@/distribution/timing'
import { env } from '@/env'
import { beat } from './heartbeat'

export type Worker = {
  id: string
  /** Takes no more deliveries, lets those under way end (their leases, if they do not), and resolves. */
  stop(): Promise<void>
}

type Options = {
  payload: Payload
  concurrency?: number
  timing?: Timing
  idleMs?: number
  stopWithinMs?: number
}

/** As long as a person waits to see "running"; a claim that finds nothing is one read. */
const defaultIdleMs = 500
/** Docker and systemd kill after 10 s and 90 s. */
const defaultStopWithinMs = 8_000

/** The worker: claims due deliveries, a few at a time, and makes one attempt at each. Several may run. */
export function startWorker({
  payload,
  concurrency = env().WORKER_CONCURRENCY,
  timing = configuredTiming(),
  idleMs = defaultIdleMs,
  stopWithinMs = defaultStopWithinMs,
}: Options): Worker {
  const id = `${os.hostname()}:${process.pid}:${crypto.randomBytes(3).toString('hex')}`
  const running = new Set<Promise<void>>()
  const stopHeart = beat({ payload, worker: id })
  let isStopping = false
  let wakeUp = () => {}

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const claim = async () => {
    const claimedAt = Date.now()
    const limit = concurrency - running.size
    if (limit <= 0) return
    const claims = await claimDue({
      payload,
      worker: id,
      now: new Date(claimedAt),
      leaseMs: timing.leaseMs,
      limit,
    })
    for (const each of claims) {
      const attempt = deliver({ payload, claim: each, worker: id, timing, claimedAt }).finally(
        () => {
          running.delete(attempt)
          wakeUp()
        },
      )
      running.add(attempt)
    }
  }

  const loop = async () => {
    while (!isStopping) {
      await claim().catch((err) => payload.logger.error({ msg: 'worker: no claim', err }))
      // Jitter, so that several workers do not ask in step.
      if (!isStopping) await rest(idleMs * (0.75 + Math.random() / 2))
    }
  }
  const looping = loop()

  return {
    id,
    stop: async () => {
      isStopping = true
      wakeUp()
      await looping
      const late = new Promise<void>((resolve) => setTimeout(resolve, stopWithinMs).unref())
      await Promise.race([Promise.allSettled(running), late])
      await stopHeart()
    },
  }
}
