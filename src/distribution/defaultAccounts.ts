import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'

/** Where an item goes when no account was named: the web site of its organization, or of the nearest one above. */
export async function defaultAccounts({
  req,
  organization,
}: {
  req: PayloadRequest
  organization: Id
}): Promise<Id[]> {
  const found = await req.payload.findByID({
    collection: 'organizations',
    id: organization,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
  })
  const chain = (found?.path ?? '').split('/').filter(Boolean).reverse()
  const { docs } = await req.payload.find({
    collection: 'channel-accounts',
    where: { and: [{ channel: { equals: 'web' } }, { enabled: { not_equals: false } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
    overrideAccess: true,
  })
  for (const node of chain) {
    const here = docs.filter((account) => sameId(account.organization, node))
    if (here.length > 0) return here.map(({ id }) => id)
  }
  return []
}
