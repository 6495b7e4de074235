import sharp, { type OutputInfo, type Sharp } from 'sharp'
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
  let still: Raw | undefined
  for (const planned of order) {
    const source = planned.isMoving
      ? sharp(making.data, { animated: true, limitInputPixels: MOVING_PIXELS })
      : cut((still ??= await basis(making)), planned, making.focus)
    const sized = source.resize(planned.width, planned.height, { fit: 'fill' })
    const coded = ENCODE[planned.format](sized)
    const { data } = await decoding(encodeWithRights(coded, making.rights))
    yield { ...planned, data }
  }
}

/** One copy for a platform, as good as JPEG (or PNG, where it is transparent) gets. Errors: ImageError. */
export async function makeForPlatform(
  making: Making,
): Promise<{ data: Buffer; format: 'jpg' | 'png' }> {
  const raw = await basis(making)
  const format = raw.info.channels === 4 ? 'png' : 'jpg'
  const plain = picture(raw)
  const best =
    format === 'png' ? plain.png() : plain.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
  const { data } = await decoding(encodeWithRights(best, making.rights))
  return { data, format }
}

const COST: Readonly<Record<RenditionFormat, number>> = { jpg: 0, png: 1, webp: 2, avif: 3 }
/** All frames together. */
const MOVING_PIXELS = 200_000_000

type Raw = { data: Buffer; info: OutputInfo }

/** Not by `clone()`: that copies the pixels each time. */
const picture = ({ data, info }: Raw): Sharp => sharp(data, { raw: info })

/** Decoded, upright, sRGB, no larger than anything public; raw, so that nothing is lost or done twice. */
async function basis({ data, watermark }: Making): Promise<Raw> {
  const size = { width: LONGEST_PUBLIC, height: LONGEST_PUBLIC }
  const raw = await decoding(
    decoder(data)
      .rotate()
      .toColourspace('srgb')
      .resize({ ...size, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  )
  if (!watermark) return raw
  const words = watermarkOf(watermark, raw.info)
  const laid = picture(raw).composite([words])
  // Laying something over adds a channel of transparency that the picture had not.
  const solid = raw.info.channels === 3 ? laid.removeAlpha() : laid
  return solid.raw().toBuffer({ resolveWithObject: true })
}

/** The whole of it, or a frame around its focal point. */
function cut(raw: Raw, { width, height, isCropped }: PlannedRendition, focus?: Focus): Sharp {
  const whole = picture(raw)
  if (!isCropped) return whole
  return whole.extract(
    focalCrop({ width: raw.info.width, height: raw.info.height, ratio: width / height, focus }),
  )
}

/**
 * Measured on photographs of 24 megapixels: a higher effort takes AVIF from one second to ten and gains 3 %; mozjpeg costs
 * fifteen times as much for a tenth, of files that hardly any browser still asks for.
 */
const ENCODE: Readonly<Record<RenditionFormat, (sized: Sharp) => Sharp>> = {
  avif: (sized) => sized.avif({ quality: 55, effort: 2 }),
  webp: (sized) => sized.webp({ quality: 80, effort: 2, smartSubsample: true }),
  jpg: (sized) => sized.flatten({ background: '#ffffff' }).jpeg({ quality: 84 }),
  png: (sized) => sized.png({ compressionLevel: 8 }),
}
