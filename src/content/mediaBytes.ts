import crypto from 'node:crypto'
import type { Payload } from 'payload'
import type { Bytes } from '@publishers/contract'
import { PublisherError } from '@publishers/errors'
import { ImageError } from '@media/image/imageError'
import { patched } from '@media/personal/patch'
import { platformCopy } from '@/library/pictureCopies'
import { patchesOf } from '@/library/publicStream'
import type { StoredFile } from '@/library/stored'
import { storedFile } from '@/library/stored'
import { objects } from '@/storage/objects'

type Asking = { payload: Payload; key: string }

/**
 * What may leave the house of a file, by the hash of its original: a picture upright, in sRGB, at most 2000 pixels long, with its
 * rights and nothing else of its metadata; a film without place and device. The original must still be what was approved.
 */
export async function mediaBytes({
  payload,
  key,
  watermark,
}: Asking & { watermark?: string }): Promise<Bytes> {
  const { row, data } = await original({ payload, key })
  const { filename, mimeType } = row
  if (!mimeType?.startsWith('image/')) {
    const patches = await patchesOf({ key: filename, mimeType, size: data.length })
    return { data: patched(data, 0, patches), mimeType, filename }
  }
  try {
    return await platformCopy(row, data, watermark)
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
export const originalBytes = async ({ payload, key }: Asking): Promise<Buffer> =>
  (await original({ payload, key })).data

async function original({ payload, key }: Asking): Promise<{ row: StoredFile; data: Buffer }> {
  const row = await storedFile({ payload, where: { sha256: { equals: key } } })
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

const missing = (name: string) =>
  new PublisherError(`图片 ${name} 的文件找不到了`, {
    kind: 'content',
    remedy: '在素材库重新上传这张图片，再送审。',
  })
