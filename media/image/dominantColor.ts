import sharp from 'sharp'
import { decoder, decoding } from './decode'

/** The colour a picture mostly is, `#rrggbb`; null when it cannot be decoded. A placeholder is worth no error. */
export const dominantColor = async (data: Buffer): Promise<string | null> => {
  try {
    // 48 px keep the large areas; the histogram of the whole picture would take a hundred times as long.
    const small = await decoding(
      decoder(data)
        .resize(48, 48, { fit: 'inside' })
        .flatten({ background: '#fff' })
        .png()
        .toBuffer(),
    )
    const { dominant } = await sharp(small).stats()
    return `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  } catch {
    return null
  }
}
