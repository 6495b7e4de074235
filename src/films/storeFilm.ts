import crypto from 'node:crypto'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import type { Film as Composed } from '@media/video/compose'
import type { Film } from './film'

/**
 * The film and its covers as documents of the library, owned by the film's organization, on disk or in the bucket. The same
 * bytes of the same organization are one document, so a job done twice leaves nothing double.
 */
export async function storeFilm({
  payload,
  film,
  composed,
}: {
  payload: Payload
  film: Film
  composed: Composed
}): Promise<{ file: Id; covers: Id[] }> {
  const keep = (data: Buffer, rest: { name: string; mimeType: string; alt: string }) =>
    stored({ payload, film, data, ...rest })
  const file = await keep(composed.mp4, {
    name: 'film.mp4',
    mimeType: 'video/mp4',
    alt: `短片：${film.title}`,
  })
  const covers: Id[] = []
  for (const { ratio, jpeg } of composed.covers) {
    const name = `film-cover-${ratio.replace(':', 'x')}.jpg`
    covers.push(await keep(jpeg, { name, mimeType: 'image/jpeg', alt: `短片封面：${film.title}` }))
  }
  return { file, covers }
}

type Storing = {
  payload: Payload
  film: Film
  data: Buffer
  name: string
  mimeType: string
  alt: string
}

async function stored({ payload, film, data, name, mimeType, alt }: Storing): Promise<Id> {
  const { organization, storyboard } = film
  const sha256 = crypto.createHash('sha256').update(data).digest('hex')
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ sha256: { equals: sha256 } }, { organization: { equals: organization } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const doc = await payload.create({
    collection: 'media',
    data: {
      alt: alt.slice(0, 200),
      organization: organization as never,
      licence: 'own',
      aiUsage: storyboard.ai,
    },
    file: { data, mimetype: mimeType, name, size: data.length },
    depth: 0,
    overrideAccess: true,
  })
  return doc.id
}
