import sharp from 'sharp'

/**
 * A picture as a PDF can hold it: JPEG in sRGB, upright, on white, no metadata (no place, no device), the long edge at most
 * `longEdge` pixels. The whole picture: its proportions stay.
 */
export async function printPicture(
  bytes: Buffer,
  { longEdge = 1600, quality = 82 }: { longEdge?: number; quality?: number } = {},
): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: 100_000_000 })
    .rotate()
    .resize({ width: longEdge, height: longEdge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#FFFFFF' })
    .toColourspace('srgb')
    .jpeg({ quality, mozjpeg: true })
    .toBuffer()
}
