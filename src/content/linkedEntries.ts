import { idOf } from '@/access/scope'
import type { ReadLinked } from './linkedRows'

/** The call of an entry, while it is live, and the names of the unions that sent it. */
export const linkedOfEntry: ReadLinked = async ({ payload, req, snapshot }) => {
  const find = async (collection: 'campaigns' | 'organizations', value: unknown) => {
    const id = idOf(value)
    if (id === undefined) return undefined
    const query = { collection, id, depth: 0, overrideAccess: true, disableErrors: true } as const
    return (await payload.findByID({ ...query, ...(req && { req }) })) as Record<
      string,
      unknown
    > | null
  }
  const call = await find('campaigns', snapshot.campaign)
  const union = await find('organizations', snapshot.union)
  const recommender = await find('organizations', snapshot.recommender)
  const isLive = call?._status === 'published'
  const named = (row: Record<string, unknown> | null | undefined) =>
    row ? [{ id: row.id, name: row.name }] : []
  return {
    rows: {
      campaigns: isLive ? [{ id: call.id, title: call.title, slug: call.slug }] : [],
      union: named(union),
      recommender: named(recommender),
    },
    media: [],
  }
}
