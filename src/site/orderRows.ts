import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { databaseId } from '@/review/runRow'

type Item = { req: PayloadRequest; kind: Kind; item: string }

/** The item's main row, in the bin or not. */
export const itemRow = async ({ req, kind, item }: Item) =>
  req.payload.findByID({
    collection: kind,
    id: databaseId(req, item),
    select: { slug: true, _status: true, liveRevision: true },
    depth: 0,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  })

/** The run that approved exactly this revision. */
export async function approvedRun({
  req,
  kind,
  item,
  revision,
}: Item & { revision: string }): Promise<Id | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { kind: { equals: kind } },
        { item: { equals: item } },
        { revision: { equals: revision } },
        { state: { equals: 'approved' } },
      ],
    },
    select: {},
    depth: 0,
    sort: '-approvedAt',
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}

/** Why and by whom the newest recall was ordered; the ledger knows, the order itself does not say. */
export async function recallOrder({
  req,
  kind,
  item,
}: Item): Promise<{ reason: string; actor?: { id: string; name: string } }> {
  const { docs } = await req.payload.find({
    collection: 'deliveries',
    where: {
      and: [
        { kind: { equals: kind } },
        { item: { equals: item } },
        { action: { equals: 'recall' } },
      ],
    },
    select: { reason: true, orderedBy: true },
    depth: 1,
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const { reason, orderedBy } = docs[0] ?? {}
  const by = orderedBy && typeof orderedBy === 'object' ? orderedBy : undefined
  return {
    reason: reason || '撤稿',
    ...(by && { actor: { id: String(by.id), name: by.name ?? by.email } }),
  }
}
