import type { Payload } from 'payload'
import { claimKey, forgetState, readState } from '@/distribution/platformState'

const KEY = 'comments:training'
/** Longer than a training of the most rows; a killed process holds the turn no longer than this. */
const TURN_MS = 5 * 60_000

/** Runs `work` unless somebody is at it, on any machine; undefined then. */
export async function inTrainingTurn<Done>(
  payload: Payload,
  work: () => Promise<Done>,
): Promise<Done | undefined> {
  const now = Date.now()
  const held = await readState({ payload, key: KEY })
  if (held?.expiresAt && new Date(held.expiresAt).getTime() < now)
    await forgetState({ payload, key: KEY })
  const value = { since: new Date(now).toISOString() }
  const isOurs = await claimKey({ payload, key: KEY, value, expiresAt: new Date(now + TURN_MS) })
  if (!isOurs) return undefined
  try {
    return await work()
  } finally {
    await forgetState({ payload, key: KEY }).catch((err: unknown) =>
      payload.logger.warn({ msg: 'the turn of training ends by its time', err }),
    )
  }
}
