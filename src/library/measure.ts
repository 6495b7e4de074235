import { dominantColor } from '@media/image/dominantColor'
import { bandsOf, perceptualHash } from '@media/image/fingerprint'
import { ImageError } from '@media/image/imageError'
import { probeImage } from '@media/image/probe'
import type { Look } from '@media/image/renditionPlan'
import { probeVideoParts } from '@media/video/probeFile'
import type { IncomingFile } from './incomingFile'

/** What the library writes down of a file, once, when it arrives. */
export type Measured = {
  width: number | null
  height: number | null
  look: Look | null
  color: string | null
  seconds: number | null
  phash: string | null
  phashA: number | null
  phashB: number | null
  phashC: number | null
  phashD: number | null
}

/** Never throws: a file that cannot be measured is refused elsewhere, or kept as it is. */
export async function measure(file: IncomingFile, mimeType: string): Promise<Measured> {
  if (mimeType.startsWith('image/')) return measurePicture(await file.readAll())
  if (mimeType.startsWith('video/')) {
    const clip = await probeVideoParts(file.readPart, file.size)
    if (clip)
      return {
        ...nothing,
        width: clip.width,
        height: clip.height,
        seconds: hundredths(clip.seconds),
      }
  }
  if (mimeType.startsWith('audio/'))
    return { ...nothing, seconds: await lengthOfSound(file, mimeType) }
  return nothing
}

const nothing: Measured = {
  width: null,
  height: null,
  look: null,
  color: null,
  seconds: null,
  phash: null,
  phashA: null,
  phashB: null,
  phashC: null,
  phashD: null,
}

async function measurePicture(data: Buffer): Promise<Measured> {
  try {
    const { width, height, alpha, frames } = await probeImage(data)
    const look: Look = frames > 1 ? 'animated' : alpha ? 'alpha' : 'opaque'
    const [color, phash] = [await dominantColor(data), await perceptualHash(data)]
    return { ...nothing, width, height, look, color, ...hashFields(phash) }
  } catch (error) {
    if (error instanceof ImageError) return nothing
    throw error
  }
}

function hashFields(phash: string | undefined): Partial<Measured> {
  if (!phash) return {}
  const [phashA, phashB, phashC, phashD] = bandsOf(phash)
  return { phash, phashA, phashB, phashC, phashD }
}

/** The library for it is loaded with the first sound. */
async function lengthOfSound(file: IncomingFile, mimeType: string): Promise<number | null> {
  try {
    const { parseBuffer, parseFile } = await import('music-metadata')
    const { format } = file.path
      ? await parseFile(file.path, { duration: true })
      : await parseBuffer(await file.readAll(), { mimeType }, { duration: true })
    return format.duration ? hundredths(format.duration) : null
  } catch {
    return null
  }
}

const hundredths = (value: number) => Math.round(value * 100) / 100
