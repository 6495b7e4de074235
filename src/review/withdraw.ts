import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { record } from '@/audit/record'
import type { Kind } from '@/content/kinds'
import { snapshotOf } from '@/content/snapshot'
import { inTransaction } from '@/database/inTransaction'
import { asEffect } from './effect'
import { liveRow } from './liveRow'
import { markUnused } from './releasedMedia'
import { databaseId } from './runRow'

type Args = {
  payload: Payload
  req?: PayloadRequest
  kind: Kind
  item: Id
  reason: string
  /** Who ordered it; the request's user when absent. */
  actor?: { id: string; name: string }
  /** Of a larger act, which writes the one event of the whole. */
  isPart?: boolean
}

/**
 * Takes a live item off the site. The newest draft stays as it is; the approval is used up, so that only
 * a new review brings the item back. Returns false when it was not live.
 */
export async function withdraw({
  payload,
  req,
  kind,
  item,
  reason,
  actor,
  isPart = false,
}: Args): Promise<boolean> {
  return inTransaction({ payload, req, label: 'withdraw' }, async (inside) => {
    const id = databaseId(inside, item)
    const live = await liveRow(inside, kind, id)
    if (!live) return false
    await asEffect(inside.context, { type: 'withdraw', item: id }, () =>
      payload.update({
        collection: kind,
        id,
        data: { _status: 'draft' },
        draft: false,
        depth: 0,
        overrideAccess: true,
        req: inside,
      }),
    )
    const voided = await voidApprovals(inside, {
      kind,
      item: id,
      revision: live.liveRevision ?? '',
    })
    if (!isPart)
      await record(inside, {
        action: 'content.recall',
        target: { kind, id, title: live.title },
        organization: live.organization,
        reason,
        detail: { revision: live.liveRevision ?? '', voided },
        ...(actor && { actor }),
      })
    await markUnused(inside, { snapshot: snapshotOf(kind, { ...live }) })
    return true
  })
}

type Target = { kind: Kind; item: Id; revision: string }

async function voidApprovals(
  req: PayloadRequest,
  { kind, item, revision }: Target,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { kind: { equals: kind } },
        { item: { equals: String(item) } },
        { state: { equals: 'approved' } },
        // The live one, and every older one: those of retired runs end in `#<run>`. A newer approval stays.
        { or: [{ revision: { equals: revision } }, { currentKey: { contains: '#' } }] },
      ],
    },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'reviews',
      id,
      data: { state: 'invalidated' },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return docs.map(({ id }) => String(id))
}
