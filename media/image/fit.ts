import type { Sharp } from 'sharp'
import { decoder, decoding } from './decode'
import { ImageError } from './imageError'
import { probeImage, type ImageFacts } from './probe'
import { readRights, type Rights } from './rights'
import { encodeWithRights } from './withRights'

export type ImageLimits = {
  /** The result is strictly smaller. */
  maxBytes: number
  /** Longest width and height in pixels; a larger picture is scaled down, never up. */
  maxWidth?: number
  maxHeight?: number
}

export type FittedImage = {
  data: Buffer
  mimeType: 'image/jpeg' | 'image/png'
  extension: 'jpg' | 'png'
  width: number
  height: number
}

/** From hardly visible to still decent; below 60 a smaller picture looks better than a coarser one. */
const QUALITIES = [88, 80, 70, 60]
const SHRINK = 0.8
const SMALLEST_EDGE = 64

/**
 * The picture as JPEG or PNG within the limits, upright, in sRGB, without any metadata but its rights (author, copyright,
 * AI marks); the first frame of an animation.
 * Transparency is kept as PNG while that fits, and goes onto white when it does not. The same bytes in give the same
 * bytes out, for one version of sharp.
 * Errors: ImageError.
 */
export const fitImage = async (data: Buffer, limits: ImageLimits): Promise<FittedImage> => {
  const facts = await probeImage(data)
  if (isReady(facts, limits)) return asItIs(data, facts)
  const keepsPng =
    facts.alpha || facts.format === 'png' || facts.format === 'gif' || facts.format === 'svg'
  const rights = readRights(await decoding(decoder(data).metadata()))
  const png = keepsPng ? await fitPng({ data, limits, rights }) : undefined
  return png ?? fitJpeg({ data, limits, rights })
}

const isReady = (facts: ImageFacts, limits: ImageLimits): boolean =>
  (facts.format === 'jpeg' || facts.format === 'png') &&
  !facts.isPersonal &&
  facts.orientation === 1 &&
  facts.bytes < limits.maxBytes &&
  facts.width <= (limits.maxWidth ?? Infinity) &&
  facts.height <= (limits.maxHeight ?? Infinity)

const asItIs = async (data: Buffer, facts: ImageFacts): Promise<FittedImage> => {
  // A header can be fine over truncated pixels; the platform would find out after the approval.
  await decoding(decoder(data).stats())
  const { width, height } = facts
  return facts.format === 'png'
    ? { data, mimeType: 'image/png', extension: 'png', width, height }
    : { data, mimeType: 'image/jpeg', extension: 'jpg', width, height }
}

type Fitting = { data: Buffer; limits: ImageLimits; rights: Rights }

const fitPng = async ({ data, limits, rights }: Fitting): Promise<FittedImage | undefined> => {
  const plain = await decoding(
    encodeWithRights(upright(data, limits).png({ compressionLevel: 9 }), rights),
  )
  if (plain.data.length >= limits.maxBytes) return undefined
  const { width, height } = plain
  return { data: plain.data, mimeType: 'image/png', extension: 'png', width, height }
}

const fitJpeg = async ({ data, limits, rights }: Fitting): Promise<FittedImage> => {
  let { maxWidth, maxHeight } = limits
  for (;;) {
    for (const quality of QUALITIES) {
      const picture = upright(data, { maxWidth, maxHeight })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality, mozjpeg: true })
      const { data: jpeg, width, height } = await decoding(encodeWithRights(picture, rights))
      if (jpeg.length < limits.maxBytes)
        return { data: jpeg, mimeType: 'image/jpeg', extension: 'jpg', width, height }
      if (quality === QUALITIES.at(-1)) {
        maxWidth = Math.floor(width * SHRINK)
        maxHeight = Math.floor(height * SHRINK)
      }
    }
    if (Math.max(maxWidth ?? 0, maxHeight ?? 0) < SMALLEST_EDGE)
      throw new ImageError('tooLarge', `does not fit into ${limits.maxBytes} bytes`)
  }
}

const upright = (data: Buffer, { maxWidth, maxHeight }: Partial<ImageLimits>): Sharp => {
  const turned = decoder(data).rotate().toColourspace('srgb')
  if (!maxWidth && !maxHeight) return turned
  return turned.resize({
    width: maxWidth,
    height: maxHeight,
    fit: 'inside',
    withoutEnlargement: true,
  })
}
