import sharp, { type Sharp } from 'sharp'
import { decoder, decoding } from './decode'
import { focalCrop, type Focus } from './focalCrop'
import type { PlannedRendition, RenditionFormat } from './renditionPlan'
import { LONGEST_PUBLIC } from './renditionPlan'
import type { Rights } from './rights'
import { watermarkOf } from './watermark'
import { encodeWithRights } from './withRights'

export type Making = {
  data: Buffer
  rights: Rights
  /** Words laid over it, low and pale; none without. */
  watermark?: string
  focus?: Focus
}

export type MadeRendition = PlannedRendition & { data: Buffer }

/**
 * Public copies of a picture: upright, in sRGB, without place, device or any other metadata than its rights. The original is
 * decoded once, everything is made of that. Yields each as soon as it is there, the cheap ones first.
 * Errors: ImageError.
 */
export async function* makeRenditions(
  making: Making,
  plan: readonly PlannedRendition[],
): AsyncGenerator<MadeRendition> {
  const order = plan.toSorted((a, b) => COST[a.format] - COST[b.format])
  let still: Sharp | undefined
  for (const planned of order) {
    const base = planned.isMoving
      ? sharp(making.data, { animated: true, limitInputPixels: MOVING_PIXELS })
      : (still ??= await basis(making))
    yield { ...planned, data: await encoded({ base, planned, making }) }
  }
}

/** One copy for a platform, as good as JPEG (or PNG, where it is transparent) gets. Errors: ImageError. */
export async function makeForPlatform(making: Making): Promise<{ data: Buffer; format: 'jpg' | 'png' }> {
  const base = await basis(making)
  const { hasAlpha } = await base.metadata()
  const format = hasAlpha ? 'png' : 'jpg'
  const picture = hasAlpha ? base.png() : base.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
  const { data } = await decoding(encodeWithRights(picture, making.rights))
  return { data, format }
}

const COST: Readonly<Record<RenditionFormat, number>> = { jpg: 0, png: 1, webp: 2, avif: 3 }
/** All frames together. */
const MOVING_PIXELS = 200_000_000

/** Decoded, upright, sRGB, no larger than anything public; raw, so that nothing is lost or done twice. */
async function basis({ data, watermark }: Making): Promise<Sharp> {
  const size = { width: LONGEST_PUBLIC, height: LONGEST_PUBLIC }
  const raw = await decoding(
    decoder(data)
      .rotate()
      .toColourspace('srgb')
      .resize({ ...size, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  )
  const plain = sharp(raw.data, { raw: raw.info })
  if (!watermark) return plain
  const words = watermarkOf(watermark, raw.info)
  const laid = plain.composite([words])
  // Laying something over adds a channel of transparency that the picture had not.
  const solid = raw.info.channels === 3 ? laid.removeAlpha() : laid
  const marked = await solid.raw().toBuffer({ resolveWithObject: true })
  return sharp(marked.data, { raw: marked.info })
}

async function encoded({
  base,
  planned,
  making,
}: {
  base: Sharp
  planned: PlannedRendition
  making: Making
}): Promise<Buffer> {
  const { width, height, format, isCropped } = planned
  const { width: w = width, height: h = height } = isCropped ? await base.metadata() : planned
  const source = base.clone()
  if (isCropped)
    source.extract(focalCrop({ width: w, height: h, ratio: width / height, focus: making.focus }))
  const sized = source.resize(width, height, { fit: 'fill' })
  return (await decoding(encodeWithRights(ENCODE[format](sized), making.rights))).data
}

/**
 * Measured on photographs of 24 megapixels: a higher effort takes AVIF from one second to ten and gains 3 %; mozjpeg costs
 * fifteen times as much for a tenth, of files that hardly any browser still asks for.
 */
const ENCODE: Readonly<Record<RenditionFormat, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 80, effort: 2, smartSubsample: true }),
  jpg: (picture) => picture.flatten({ background: '#ffffff' }).jpeg({ quality: 84 }),
  png: (picture) => picture.png({ compressionLevel: 8 }),
}
