import { decoder, decoding } from './decode'
import { ImageError } from './imageError'
import { MIME_OF, sniffFormat, type ImageFormat } from './sniff'

export type ImageFacts = {
  format: ImageFormat
  mimeType: string
  /** Pixels as seen, after the EXIF orientation. */
  width: number
  height: number
  bytes: number
  frames: number
  alpha: boolean
  /** EXIF orientation 1–8. */
  orientation: number
  /** EXIF, XMP or IPTC is inside: may hold a place, a name, a device. */
  metadata: boolean
}

/**
 * What a picture is, by its bytes.
 * Errors: ImageError `unsupported`, `corrupt`, `tooLarge`.
 */
export const probeImage = async (data: Buffer): Promise<ImageFacts> => {
  const format = sniffFormat(data)
  if (!format) throw new ImageError('unsupported', 'not a known picture format')
  const found = await decoding(decoder(data).metadata())
  const orientation = found.orientation ?? 1
  const turned = orientation >= 5
  return {
    format,
    mimeType: MIME_OF[format],
    width: turned ? found.height : found.width,
    height: turned ? found.width : found.height,
    bytes: data.length,
    frames: await frameCount(data, format),
    alpha: found.hasAlpha ?? false,
    orientation,
    metadata: Boolean(found.exif || found.xmp || found.iptc),
  }
}

const frameCount = async (data: Buffer, format: ImageFormat): Promise<number> => {
  if (format !== 'gif' && format !== 'webp') return 1
  const { default: sharp } = await import('sharp')
  const { pages } = await decoding(sharp(data, { pages: -1 }).metadata())
  return pages ?? 1
}
