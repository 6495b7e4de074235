import type { PayloadRequest } from 'payload'
import { sameId } from '@/access/scope'
import { mediaIds } from '@/content/mediaRows'

/**
 * Title of an item that is in review and uses this picture, if there is one: what the first reviewer signed must be
 * what the last one signs. After the approval the revision's hash sees to that.
 */
export async function titleReviewedWith({
  req,
  media,
}: {
  req: PayloadRequest
  media: unknown
}): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { state: { equals: 'inReview' } },
    select: { title: true, snapshot: true },
    depth: 0,
    pagination: false,
    limit: 1_000,
    overrideAccess: true,
    req,
  })
  return docs.find(({ snapshot }) =>
    mediaIds((snapshot ?? {}) as Record<string, unknown>).some((id) => sameId(id, media)),
  )?.title
}
