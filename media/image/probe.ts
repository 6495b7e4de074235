import type { Metadata } from 'sharp'
import { decoder, decoding } from './decode'
import { tellsOfDevice } from './exifText'
import { ImageError } from './imageError'
import { readRights } from './rights'
import { MIME_OF, sniffFormat, type ImageFormat } from './sniff'
import { xmpOf } from './xmp'

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
  /** Metadata beyond the rights is inside: may hold a place, a name, a device. */
  isPersonal: boolean
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
    isPersonal: isPersonal(found),
  }
}

const isPersonal = ({ exif, xmp, iptc, comments }: Metadata): boolean =>
  Boolean(iptc || comments?.length) ||
  tellsOfDevice(exif) ||
  (xmp !== undefined && xmp.toString('utf8') !== xmpOf(readRights({ xmp })))

const frameCount = async (data: Buffer, format: ImageFormat): Promise<number> => {
  if (format !== 'gif' && format !== 'webp') return 1
  const { default: sharp } = await import('sharp')
  const { pages } = await decoding(sharp(data, { pages: -1 }).metadata())
  return pages ?? 1
}
