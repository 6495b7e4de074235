import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import type { DemoAccount } from './demoAccounts'
import { demoAccounts } from './demoAccounts'

type Args = { payload: Payload; organizations: Record<string, Id> }

/** One account of each channel, and an unverified one that ends at its draft box; those that are there stay. */
export async function seedAccounts({
  payload,
  organizations,
}: Args): Promise<Record<DemoAccount, Id>> {
  const ids: Partial<Record<DemoAccount, Id>> = {}
  for (const [key, row] of Object.entries(demoAccounts(organizations))) {
    const { docs } = await payload.find({
      collection: 'channel-accounts',
      where: { name: { equals: row.name } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    ids[key as DemoAccount] =
      docs[0]?.id ??
      (
        await payload.create({
          collection: 'channel-accounts',
          data: { ...row, enabled: true } as never,
          overrideAccess: true,
        })
      ).id
  }
  return ids as Record<DemoAccount, Id>
}
