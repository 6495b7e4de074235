import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { artworkIds } from '@/exhibition/walls'
import { frameIds } from '@/exhibition/frames'
import type { LinkedRows } from './compose/compose'
import type { ReadLinked } from './linkedRows'

/** The live works of an exhibition, with the first frame of each. */
export const linkedOfExhibition: ReadLinked = async ({ payload, req, snapshot }) => {
  const ids = artworkIds(snapshot.walls)
  if (ids.length === 0) return none
  const { docs } = await payload.find({
    collection: 'artworks',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  })
  const artworks = docs as unknown as Record<string, unknown>[]
  return {
    rows: { artworks },
    media: artworks.flatMap(({ frames, cover }) =>
      [frameIds(frames)[0] ?? idOf(cover)].filter((id): id is Id => id !== undefined),
    ),
  }
}

/** The names of the show a work hangs in, while it is live, and of the union that recommended it. */
export const linkedOfArtwork: ReadLinked = async ({ payload, req, snapshot }) => {
  const named = {
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    ...(req && { req }),
  } as const
  const [exhibition, union] = [idOf(snapshot.exhibition), idOf(snapshot.recommender)]
  const show =
    exhibition === undefined
      ? undefined
      : await payload.findByID({ ...named, collection: 'exhibitions', id: exhibition })
  const recommender =
    union === undefined
      ? undefined
      : await payload.findByID({ ...named, collection: 'organizations', id: union })
  return {
    rows: {
      exhibitions:
        show?._status === 'published'
          ? [{ id: show.id, title: show.title, slug: show.slug, allowLikes: show.allowLikes }]
          : [],
      recommender: recommender ? [{ id: recommender.id, name: recommender.name }] : [],
    },
    media: [],
  }
}

const none: LinkedRows = { rows: {}, media: [] }
