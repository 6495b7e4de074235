import type { Payload } from 'payload'
import { probeAccount } from './probeAccount'

/** The daily check of every account in use, one after the other: nothing waits for it, and platforms count calls. */
export async function probeAll(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'channel-accounts',
    where: { enabled: { not_equals: false } },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
  })
  for (const { id } of docs) {
    await probeAccount({ payload, id }).catch((err: unknown) =>
      payload.logger.error({ msg: `daily check of account ${String(id)}`, err }),
    )
  }
}
