import type { PayloadRequest } from 'payload'

/**
 * Swindles that were refused in the comments under each work, offers of votes first among them, by its id; works without one are
 * absent. For the eyes of the chair: somebody else's comment is never a reason for a vote to count or not.
 */
export async function offersUnder(
  req: PayloadRequest,
  works: readonly string[],
): Promise<Map<string, number>> {
  const offers = new Map<string, number>()
  if (works.length === 0) return offers
  const { docs } = await req.payload.db.find<{ item: string }>({
    collection: 'comments',
    where: {
      and: [
        { kind: { equals: 'submissions' } },
        { item: { in: [...works] } },
        { violation: { equals: 'fraud' } },
        { state: { in: ['rejected', 'deleted'] } },
      ],
    },
    select: { item: true },
    pagination: false,
    limit: 0,
    req,
  })
  for (const { item } of docs) offers.set(item, (offers.get(item) ?? 0) + 1)
  return offers
}
