import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { beginDueActs } from '@/comments/acts/performAct'
import type { Timing } from '@/distribution/timing'
import { timing as configuredTiming } from '@/distribution/timing'

type Options = {
  payload: Payload
  worker: string
  concurrency?: number
  timing?: Timing
  idleMs?: number
  stopWithinMs?: number
}

/** Carries out what verdicts and replies do on the channels, a few at a time; returns what stops it. */
export function startActs({
  payload,
  worker,
  concurrency = 3,
  timing = configuredTiming(),
  idleMs = 1_000,
  stopWithinMs = 8_000,
}: Options): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const running = new Set<Promise<void>>()
  const rest = () =>
    wait(idleMs * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => undefined)
  const next = async () => {
    const limit = concurrency - running.size
    if (limit <= 0) return
    for (const attempt of await beginDueActs({ payload, worker, timing, limit })) {
      const ended = attempt.finally(() => running.delete(ended))
      running.add(ended)
    }
  }
  const loop = async () => {
    while (!signal.aborted) {
      await next().catch((err: unknown) =>
        payload.logger.error({ msg: 'acts on comments: no claim', err }),
      )
      if (!signal.aborted) await (running.size > 0 ? Promise.race([...running, rest()]) : rest())
    }
  }
  const looping = loop()
  return async () => {
    stopping.abort(new Error('the worker stops'))
    await looping
    await Promise.race([Promise.allSettled(running), wait(stopWithinMs, undefined, { ref: false })])
  }
}
