import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { beginDueActs } from '@/comments/acts/performAct'
import { judgePending, LEASE_MS } from '@/comments/judge/judgePending'
import { healReplies } from '@/comments/replies/healReplies'
import { planSources } from '@/comments/sources/planSources'
import { beginDueSources } from '@/comments/sources/readDue'
import type { Timing } from '@/distribution/timing'
import { timing as configuredTiming } from '@/distribution/timing'
import { noteSoon } from '@/opinion/noteSoon'
import { runPool } from './pool'

type Options = {
  payload: Payload
  worker: string
  timing?: Timing
  idleMs?: number
  planMs?: number
  stopWithinMs?: number
}

/** As long as somebody waits to see the own comment judged; a look that finds nothing is one read. */
const defaultIdleMs = 700
/** Deliveries become sources within this. */
const defaultPlanMs = 20_000
/** As the deliveries' loop: who kills after ten seconds finds nothing to kill. */
const defaultStopWithinMs = 8_000
/** Sources and acts under way at once: a slow platform takes some of them, not all. */
const SOURCES_AT_ONCE = 8
const ACTS_AT_ONCE = 4

/**
 * Reads sources, judges comments and carries out acts, side by side: a slow platform holds up no verdict. Several processes
 * may. What is returned stops it; what is under way then ends, or is left to its lease.
 */
export function startComments({
  payload,
  worker,
  timing = configuredTiming(),
  idleMs = defaultIdleMs,
  planMs = defaultPlanMs,
  stopWithinMs = defaultStopWithinMs,
}: Options): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const failed = (what: string) => (err: unknown) =>
    payload.logger.error({ msg: `comments: ${what}`, err })
  const again = async (what: string, restMs: number, work: () => Promise<number>) => {
    while (!signal.aborted) {
      const done = await work().catch((err: unknown) => {
        failed(what)(err)
        return 0
      })
      if (done > 0 || signal.aborted) continue
      const ms = restMs * (0.75 + Math.random() / 2)
      await wait(ms, undefined, { signal }).catch(() => undefined)
    }
  }
  const plan = async () => {
    await planSources(payload, new Date())
    await healReplies(payload)
    return 0
  }
  const judge = async () => {
    const leaseMs = Math.min(LEASE_MS, timing.leaseMs)
    const judged = await judgePending({ payload, worker, leaseMs })
    if (judged > 0) noteSoon(payload)
    return judged
  }
  const own = { payload, worker, timing }
  const loops = [
    again('sources not planned', planMs, plan),
    again('not judged', idleMs, judge),
    runPool({
      ...{ idleMs, signal, atOnce: SOURCES_AT_ONCE, failed: failed('sources not claimed') },
      begin: (limit) => beginDueSources({ ...own, limit }),
    }),
    runPool({
      ...{ idleMs, signal, atOnce: ACTS_AT_ONCE, failed: failed('acts not claimed') },
      begin: (limit) => beginDueActs({ ...own, limit }),
    }),
  ]
  return async () => {
    stopping.abort(new Error('the worker stops'))
    const late = new Promise<void>((resolve) => setTimeout(resolve, stopWithinMs).unref())
    await Promise.race([Promise.allSettled(loops), late])
  }
}
