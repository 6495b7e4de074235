import type { Payload } from 'payload'
import { losable } from '@/database/losable'
import { forgetState, writeState } from '@/distribution/platformState'

/** `GET /api/health` calls a worker gone after 30 s of silence. */
const everyMs = 8_000

/** Writes `worker:<id>` while this process lives; the function it returns stops and removes it. */
export function beat({
  payload,
  worker,
}: {
  payload: Payload
  worker: string
}): () => Promise<void> {
  const key = `worker:${worker}`
  const since = new Date().toISOString()
  const once = async () => {
    try {
      const expiresAt = new Date(Date.now() + 10 * everyMs)
      await losable(() =>
        writeState({ payload, key, value: { since, pid: process.pid }, expiresAt }),
      )
    } catch (err) {
      payload.logger.warn({ msg: 'worker: no heartbeat', err })
    }
  }
  let last = once()
  const timer = setInterval(() => {
    last = once()
  }, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await last
    await forgetState({ payload, key }).catch(() => undefined)
  }
}
