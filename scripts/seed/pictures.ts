import sharp from 'sharp'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import type { Scene } from './scenes'
import { SCENES } from './scenes'

type Drawing = {
  payload: Payload
  organization: Id
  scenes?: readonly Scene[]
  /** Of a portrait: the person agreed. */
  portrait?: 'noPerson' | 'granted'
}

/** Draws each scene once and puts it into the media library. Returns ids by scene name. */
export async function seedPictures({
  payload,
  organization,
  scenes = SCENES,
  portrait = 'noPerson',
}: Drawing): Promise<Record<string, Id>> {
  const ids: Record<string, Id> = {}
  for (const scene of scenes) {
    const name = `demo-${scene.name}.jpg`
    const { docs } = await payload.find({
      collection: 'media',
      where: { filename: { equals: name } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    if (docs[0]) {
      ids[scene.name] = docs[0].id
      continue
    }
    const data = await sharp(Buffer.from(scene.svg)).jpeg({ quality: 86, mozjpeg: true }).toBuffer()
    const doc = await payload.create({
      collection: 'media',
      data: {
        alt: scene.alt,
        caption: scene.caption,
        credit: scene.credit,
        organization: organization as never,
        licence: 'own',
        portrait,
        aiUsage: 'none',
      },
      file: { data, mimetype: 'image/jpeg', name, size: data.length },
      overrideAccess: true,
    })
    ids[scene.name] = doc.id
  }
  return ids
}
