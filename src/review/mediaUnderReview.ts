import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { filmIds } from '@/content/filmRows'
import { mediaIds } from '@/content/mediaRows'
import type { Snapshot } from './run'

/**
 * Title of an item that is in review and uses this picture or file, on any account or in a film, if there is one: what
 * the first reviewer signed must be what the last one signs. After the approval the revision's hash sees to that.
 */
export async function titleReviewedWith({
  req,
  media,
}: {
  req: PayloadRequest
  media: unknown
}): Promise<string | undefined> {
  const films = await filmsMadeOf(req, media)
  return titleInReview(
    req,
    (snapshot) =>
      mediaIds(snapshot).some((id) => sameId(id, media)) ||
      filmIds(snapshot).some((id) => films.some((film) => sameId(film, id))),
  )
}

/** The same for a film: while an item with it is in review, its storyboard and its file stay as they are. */
export const titleReviewedWithFilm = ({
  req,
  film,
}: {
  req: PayloadRequest
  film: unknown
}): Promise<string | undefined> =>
  titleInReview(req, (snapshot) => filmIds(snapshot).some((id) => sameId(id, film)))

async function titleInReview(
  req: PayloadRequest,
  uses: (snapshot: Snapshot) => boolean,
): Promise<string | undefined> {
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
  return docs.find(({ snapshot }) => uses((snapshot ?? {}) as Snapshot))?.title
}

async function filmsMadeOf(req: PayloadRequest, media: unknown): Promise<Id[]> {
  const id = idOf(media)
  if (id === undefined) return []
  const { docs } = await req.payload.find({
    collection: 'films',
    where: { or: [{ file: { equals: id } }, { covers: { in: [id] } }] },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((film) => film.id)
}
