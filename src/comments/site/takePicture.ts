import crypto from 'node:crypto'
import { decoder, decoding } from '@media/image/decode'
import { ImageError } from '@media/image/imageError'
import { readRights } from '@media/image/rights'
import { sniffFormat } from '@media/image/sniff'
import { encodeWithRights } from '@media/image/withRights'
import { seal, unseal } from '@/access/secrets'
import { refusal } from '@/distribution/answer'
import { objects } from '@/storage/objects'

export const PICTURE_MAX_BYTES = 5 * 1024 * 1024
const LONGEST_EDGE = 1600
const QUALITY = 82
const TAKEN = ['jpeg', 'png', 'webp']

/** As a comment's row has it. The bytes lie sealed beside the library, under a key that no address leads to. */
export type CommentPicture = { key: string; mimeType: string; state: 'held' | 'shown' | 'removed' }

/**
 * Decodes what was sent and encodes it anew: no place, device or name of the metadata survives, nor anything hidden behind
 * the picture; a mark that a machine made it does. Throws 400 and 413 in words.
 */
export async function remakePicture(data: Buffer): Promise<Buffer> {
  if (data.length > PICTURE_MAX_BYTES) throw refusal(413, '图片超过 5 MB，请压缩后再传。')
  if (!TAKEN.includes(sniffFormat(data) ?? ''))
    throw refusal(400, '图片请用 JPG、PNG 或 WebP 格式。')
  try {
    const { digitalSource, aigc } = readRights(await decoding(decoder(data).metadata()))
    const remade = decoder(data)
      .rotate()
      .toColourspace('srgb')
      .resize({
        width: LONGEST_EDGE,
        height: LONGEST_EDGE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY, mozjpeg: true })
    const marks = { ...(digitalSource && { digitalSource }), ...(aigc && { aigc }) }
    return (await decoding(encodeWithRights(remade, marks))).data
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    throw refusal(400, '这张图片打不开，可能没有传完整，请换一张或重新保存后再传。')
  }
}

/** Stores a remade picture, sealed; nobody sees it until a person shows it. */
export async function storePicture(data: Buffer, secret: string): Promise<CommentPicture> {
  const key = `comments/${crypto.randomUUID()}.sealed`
  const sealed = Buffer.from(seal(data.toString('base64'), secret), 'utf8')
  await objects().write(key, sealed, 'application/octet-stream')
  return { key, mimeType: 'image/jpeg', state: 'held' }
}

/** Undefined when the file is not there. Throws when it was tampered with. */
export async function openPicture(
  picture: Pick<CommentPicture, 'key'>,
  secret: string,
): Promise<Buffer | undefined> {
  const sealed = await objects().read(picture.key)
  return sealed && Buffer.from(unseal(sealed.toString('utf8'), secret), 'base64')
}

/** Of a comment that was not taken in after all. */
export const dropPicture = (picture: CommentPicture): Promise<void> => objects().remove(picture.key)
