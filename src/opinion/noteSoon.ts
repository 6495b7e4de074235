import type { Payload } from 'payload'
import { noteOpinion } from './noteOpinion'

/** A burst of comments is one look; the clock of every minute sees what comes last. */
const EVERY_MS = 10_000

const looked = new WeakMap<object, number>()

/** After comments were judged: alerts do not wait for the minute. Nobody waits for this. */
export function noteSoon(payload: Payload): void {
  const now = Date.now()
  if (now - (looked.get(payload) ?? 0) < EVERY_MS) return
  looked.set(payload, now)
  noteOpinion(payload, new Date(now)).catch((err: unknown) =>
    payload.logger.error({ msg: 'opinion not looked at', err }),
  )
}
