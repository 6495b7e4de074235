import crypto from 'node:crypto'
import type { Payload } from 'payload'
import type { Bytes } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { ImageError } from '@media/image/imageError'
import { patched } from '@media/personal/patch'
import { idOf } from '@/access/scope'
import { platformCopy } from '@/library/pictureCopies'
import { patchesOf } from '@/library/publicStream'
import type { StoredFile } from '@/library/stored'
import { storedFile } from '@/library/stored'
import { objects } from '@/storage/objects'

/** `organization`: whose item shows it; with the same bytes in several libraries its own row speaks for them. */
type Asking = { payload: Payload; key: string; organization?: unknown }

/**
 * What may leave the house of a file, by the hash of its original: a picture upright, in sRGB, at most 2000 pixels long, with its
 * rights and nothing else of its metadata; a film without place and device. The original must still be what was approved.
 * `watermark`: the words over a picture, '' for none; as the site shows it when it is left out.
 */
export async function mediaBytes({
  payload,
  key,
  organization,
  watermark,
}: Asking & { watermark?: string }): Promise<Bytes> {
  const { row, data } = await original({ payload, key, organization })
  const { filename, mimeType } = row
  if (!mimeType?.startsWith('image/')) {
    const patches = await patchesOf({ key: filename, mimeType, size: data.length })
    return { data: patched(data, 0, patches), mimeType, filename }
  }
  try {
    return await platformCopy(watermark === undefined ? row : { ...row, watermark }, data)
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    throw new PublisherError(`图片 ${filename} 打不开`, {
      kind: 'content',
      remedy: '用看图软件另存一次，重新上传这张图片，再送审。',
      cause: error,
    })
  }
}

/** The original, for work inside the house: films are made of it. */
export const originalBytes = async (asking: Asking): Promise<Buffer> =>
  (await original(asking)).data

async function original(asking: Asking): Promise<{ row: StoredFile; data: Buffer }> {
  const { key } = asking
  const row = await rowFor(asking)
  if (!row) throw missing(key)
  const data = await objects().read(row.filename)
  if (!data) throw missing(row.filename)
  if (crypto.createHash('sha256').update(data).digest('hex') !== key) {
    throw new PublisherError(`图片 ${row.filename} 的文件和送审时不一致`, {
      kind: 'content',
      remedy: '重新上传这张图片，再送审。',
    })
  }
  return { row, data }
}

/** Author, licence and the mark of a machine are of a row, not of the bytes. */
async function rowFor({ payload, key, organization }: Asking): Promise<StoredFile | undefined> {
  const same = { sha256: { equals: key } }
  const id = idOf(organization)
  const own =
    id !== undefined &&
    (await storedFile({ payload, where: { and: [same, { organization: { equals: id } }] } }))
  return own || storedFile({ payload, where: same })
}

const missing = (name: string) =>
  new PublisherError(`图片 ${name} 的文件找不到了`, {
    kind: 'content',
    remedy: '在素材库重新上传这张图片，再送审。',
  })
