import sharp, { type Sharp } from 'sharp'
import { ImageError } from './imageError'
import { sniffFormat } from './sniff'

/** 100 megapixels: twice the largest phone camera in common use; beyond that it is a bomb. */
const MAX_PIXELS = 100_000_000

/**
 * A decoder over the first frame. Bytes sharp cannot read for lack of a decoder (HEIC's HEVC, BMP) are told apart
 * from broken ones.
 * Errors: ImageError `unsupported`.
 */
export const decoder = (data: Buffer): Sharp => {
  const format = sniffFormat(data)
  if (!format || format === 'heic' || format === 'bmp')
    throw new ImageError('unsupported', `no decoder for ${format ?? 'these bytes'}`)
  return sharp(data, { limitInputPixels: MAX_PIXELS, failOn: 'error', page: 0, pages: 1 })
}

/** Runs a decoding, and turns what libvips throws into an ImageError. */
export const decoding = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof ImageError) throw error
    const message = error instanceof Error ? error.message : String(error)
    const code = /pixel limit/i.test(message) ? 'tooLarge' : 'corrupt'
    throw new ImageError(code, message.split('\n')[0] ?? '', { cause: error })
  }
}
