import type { Payload } from 'payload'
import { claimKey, readState } from '@/distribution/platformState'

export const TURN_KEY = 'comments:training'
/** Longer than a training of the most rows; a killed process holds the turn no longer than this. */
const TURN_MS = 5 * 60_000

/** Runs `work` unless somebody is at it, on any machine; undefined then. */
export async function inTrainingTurn<Done>(
  payload: Payload,
  work: () => Promise<Done>,
): Promise<Done | undefined> {
  const now = Date.now()
  const held = await readState({ payload, key: TURN_KEY })
  if (held?.expiresAt && new Date(held.expiresAt).getTime() < now)
    await endTurn(payload, new Date(held.expiresAt))
  const value = { since: new Date(now).toISOString() }
  const expiresAt = new Date(now + TURN_MS)
  if (!(await claimKey({ payload, key: TURN_KEY, value, expiresAt }))) return undefined
  try {
    return await work()
  } finally {
    await endTurn(payload, expiresAt).catch((err: unknown) =>
      payload.logger.warn({ msg: 'the turn of training ends by its time', err }),
    )
  }
}

/** This turn and no other: two who see the same one over would each take away the other's new one. */
const endTurn = (payload: Payload, expiresAt: Date): Promise<unknown> =>
  payload.delete({
    collection: 'platform-state',
    where: {
      and: [{ key: { equals: TURN_KEY } }, { expiresAt: { equals: expiresAt.toISOString() } }],
    },
    depth: 0,
    overrideAccess: true,
  })
