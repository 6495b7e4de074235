import type { FileHandle } from 'node:fs/promises'
import { decoding } from '../image/decode'
import { ImageError } from '../image/imageError'
import { topBoxes } from './boxes'
import { refuseForeign, refuseForeignTail } from './foreign'
import type { Identity } from './identify'
import type { FindEnd } from './pictureEnds'
import { endOfGif, endOfJpeg, endOfPng, endOfWebp, refuseTruncated } from './pictureEnds'
import { readAt } from './readAt'
import { refuse } from './refuse'
import { tenThousandPixels } from './sizes'
import type { FileFacts, KindLimits } from './types'

/** Twice the largest phone camera in common use; beyond that it is a bomb. */
const mostPixels = 100_000_000
/** All frames of a moving picture together. */
const mostFramePixels = 400_000_000

const ENDS: Readonly<Record<string, FindEnd>> = {
  'image/jpeg': endOfJpeg,
  'image/png': endOfPng,
  'image/gif': endOfGif,
  'image/webp': endOfWebp,
}

type Asked = { file: FileHandle; bytes: number; identity: Identity; limits: KindLimits }

export async function judgeImage({ file, bytes, identity, limits }: Asked): Promise<FileFacts> {
  const data = await readAt(file, 0, bytes)
  await checkEnd({ file, bytes, identity, data })
  const size = await measure(data)
  const most = Math.min(limits.maxPixels ?? mostPixels, mostPixels)
  // Asked before anything is decoded: a few kilobytes may unfold to gigabytes.
  if (size.pixels > most)
    refuse(
      'tooManyPixels',
      `图片有 ${tenThousandPixels(size.pixels)}（${size.width}×${size.height}），最多收 ${tenThousandPixels(most)}；请缩小后再传。`,
    )
  if (size.pixels * size.frames > mostFramePixels)
    refuse(
      'tooManyPixels',
      `动图有 ${size.frames} 帧，太大了；请减少帧数、缩小画面，或改传 MP4 视频。`,
    )
  await decode(data)
  return { ...identity, bytes, ...size }
}

async function checkEnd({ file, bytes, identity, data }: Omit<Asked, 'limits'> & { data: Buffer }) {
  if (identity.mimeType === 'image/avif') {
    const { isWhole, end } = await topBoxes(file, bytes)
    if (!isWhole) refuseTruncated()
    return refuseForeignTail(data.subarray(end))
  }
  const find = ENDS[identity.mimeType]
  if (!find) return
  const tail = data.subarray(find(data))
  const isClean = tail.every((byte) => byte === 0)
  // Only cameras' own format has something of theirs behind its end.
  if (!isClean && identity.mimeType !== 'image/jpeg') refuseForeign()
  refuseForeignTail(tail)
}

async function measure(data: Buffer) {
  const { default: sharp } = await import('sharp')
  const found = await readable(
    sharp(data, { limitInputPixels: false, failOn: 'none', pages: 1 }).metadata(),
  )
  const turned = (found.orientation ?? 1) >= 5
  const [width, height] = turned ? [found.height, found.width] : [found.width, found.height]
  const isMoving = found.format === 'gif' || found.format === 'webp'
  return {
    width,
    height,
    pixels: width * height,
    frames: isMoving ? (found.pages ?? 1) : 1,
    metadata: Boolean(found.exif || found.xmp || found.iptc),
  }
}

/** Every pixel is decoded once, into a thumbnail: what cannot be decoded here cannot be shown later. */
async function decode(data: Buffer): Promise<void> {
  const { default: sharp } = await import('sharp')
  const options = {
    limitInputPixels: mostPixels,
    failOn: 'error',
    sequentialRead: true,
    pages: 1,
  } as const
  await readable(sharp(data, options).resize(32, 32, { fit: 'fill' }).raw().toBuffer())
}

async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await decoding(work)
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    return refuse(
      'damaged',
      '图片打不开，文件已损坏。请用看图软件打开原图，另存为 JPG 或 PNG 再传。',
    )
  }
}
