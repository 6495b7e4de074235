import { idOf } from '@/access/scope'
import type { LinkedRows } from './compose/compose'
import type { ReadLinked } from './linkedRows'

/** The studio of a person, while it is live: its name. */
export const linkedOfWorker: ReadLinked = async ({
  payload,
  req,
  snapshot,
}): Promise<LinkedRows> => {
  const id = idOf(snapshot.studio)
  if (id === undefined) return { rows: {}, media: [] }
  const studio = await payload.findByID({
    collection: 'studios',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    ...(req && { req }),
  })
  const isLive = studio?._status === 'published'
  const studios = isLive ? [{ id: studio.id, title: studio.title, slug: studio.slug }] : []
  return { rows: { studios }, media: [] }
}
