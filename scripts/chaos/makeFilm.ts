import crypto from 'node:crypto'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { smallMp4 } from '../../tests/kit/smallFilm'

type Making = { payload: Payload; organization: Id; title: string; cover: Id }

/** A finished film without pictures in it: platforms look at the boxes, and nobody watches it. */
export async function makeFilm({ payload, organization, title, cover }: Making): Promise<Id> {
  const data = smallMp4({ bytes: 60_000, seconds: 12, mark: title })
  const file = await payload.create({
    collection: 'media',
    data: { alt: `${title} 短片`, licence: 'own', portrait: 'noPerson', organization } as never,
    file: { data, mimetype: 'video/mp4', name: `${crypto.randomUUID()}.mp4`, size: data.length },
    depth: 0,
    overrideAccess: true,
  })
  const { id } = await payload.create({
    collection: 'films',
    data: {
      title,
      kind: 'news',
      item: title,
      organization,
      state: 'ready',
      progress: 100,
      storyboard: { title },
      storyboardHash: crypto.createHash('sha256').update(title).digest('hex'),
      file: file.id,
      covers: [cover],
      subtitles: '',
      measures: { seconds: 12, width: 1080, height: 1920 },
    } as never,
    depth: 0,
    overrideAccess: true,
  })
  return id
}
