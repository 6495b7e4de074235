import fs from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

export const TILE = 512
/** Pixels that neighbouring tiles share, so that no seam shows between them while zooming. */
export const OVERLAP = 1

export type ZoomSize = { width: number; height: number }

/** What a picture of this size is shown as: its long edge at most `longEdge`, proportions kept. Pure. */
export function zoomSize({ width, height }: ZoomSize, longEdge: number): ZoomSize {
  const scale = Math.min(1, longEdge / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/**
 * Writes a Deep Zoom pyramid into `folder` as `<level>/<column>_<row>.jpeg`, of a stripped sRGB rendition with the long edge
 * `longEdge`: no tile shows more than that. Others see the whole folder or none.
 */
export async function writePyramid({
  bytes,
  folder,
  longEdge,
}: {
  bytes: Buffer
  folder: string
  longEdge: number
}): Promise<void> {
  // Without dots: the tiler takes what follows one for a suffix.
  const work = `${folder}-${process.pid}-${Date.now()}`
  await fs.mkdir(path.dirname(folder), { recursive: true })
  const { data, info } = await sharp(bytes, { limitInputPixels: 200_000_000 })
    .rotate()
    .resize({ width: longEdge, height: longEdge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#FFFFFF' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  await sharp(data, { raw: { width, height, channels } })
    .jpeg({ quality: 85 })
    .tile({ size: TILE, overlap: OVERLAP, layout: 'dz', depth: 'onepixel' })
    .toFile(`${work}.dz`)
  await fs.rm(`${work}.dzi`, { force: true })
  await fs.rename(`${work}_files`, folder).catch(async (error: unknown) => {
    await fs.rm(`${work}_files`, { recursive: true, force: true })
    // Another process was as quick; what it wrote is the same.
    if (!(await fs.stat(folder).catch(() => undefined))) throw error
  })
}
