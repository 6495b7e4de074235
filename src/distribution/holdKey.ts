import type { Payload } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import { claimKey } from './platformState'

type Holding<Result> = { payload: Payload; key: string; work: () => Promise<Result> }

/** Longer than one request to a platform; after it the lock of a killed process is anybody's. */
const heldMs = 30_000
const askMs = 150
/** A lock is never waited for longer than two holders may keep it. */
const patienceMs = 2 * heldMs

/** Runs `work` while no other process holds `key`. Throws when it cannot be had within a minute. */
export async function holdKey<Result>({ payload, key, work }: Holding<Result>): Promise<Result> {
  const giveUpAt = Date.now() + patienceMs
  for (;;) {
    const expiresAt = new Date(Date.now() + heldMs)
    if (await claimKey({ payload, key, value: {}, expiresAt })) {
      try {
        return await work()
      } finally {
        await release({ payload, key, until: { equals: expiresAt.toISOString() } })
      }
    }
    if (Date.now() > giveUpAt) throw new Error(`${key} is held by another process`)
    await wait(askMs * (0.5 + Math.random()))
    await release({ payload, key, until: { less_than: new Date().toISOString() } })
  }
}

type Releasing = Pick<Holding<never>, 'payload' | 'key'> & { until: Record<string, string> }

/** Only the lock that ends at this time: a later holder's stays. */
async function release({ payload, key, until }: Releasing): Promise<void> {
  await payload.delete({
    collection: 'platform-state',
    where: { and: [{ key: { equals: key } }, { expiresAt: until }] },
    depth: 0,
    overrideAccess: true,
  })
}
