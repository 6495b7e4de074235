import type { PayloadRequest } from 'payload'
import { sameId } from '@/access/scope'
import { filmIds } from '@/content/filmRows'
import type { Film } from './film'

/**
 * What keeps a film as it is: an item that names it and is in review or approved, because its hash is what was signed.
 * Undefined when an editor may change it.
 */
export async function lockedBy(
  req: PayloadRequest,
  { id, kind, item }: Pick<Film, 'id' | 'kind' | 'item'>,
): Promise<{ title: string; state: 'inReview' | 'approved' } | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { kind: { equals: kind } },
        { item: { equals: String(item) } },
        { state: { in: ['inReview', 'approved'] } },
      ],
    },
    select: { title: true, state: true, snapshot: true },
    depth: 0,
    pagination: false,
    limit: 200,
    overrideAccess: true,
    req,
  })
  const run = docs.find(({ snapshot }) =>
    filmIds((snapshot ?? {}) as Record<string, unknown>).some((film) => sameId(film, id)),
  )
  return run && { title: run.title, state: run.state as 'inReview' | 'approved' }
}
