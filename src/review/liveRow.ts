import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { ReviewedRow } from '@/content/reviewedRow'

/** What readers see now: the main row, when it is published. */
export async function liveRow(
  req: PayloadRequest,
  kind: Kind,
  id: Id,
): Promise<ReviewedRow | undefined> {
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs[0]
}
