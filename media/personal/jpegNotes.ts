import type { Patch } from './patch'
import { blank } from './patch'

/** Colour (2) and Adobe's transform (14) are needed to show it right; 0 is the plain head. */
const NEEDED = new Set([0xe0, 0xe2, 0xee])

/** The notes of a JPEG that lies inside another file at `offset`: place, device, comments. Its picture stays. */
export function jpegNotes(jpeg: Buffer, offset: number): Patch[] {
  const found: Patch[] = []
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return found
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xda || marker === 0xd9) break
    const length = jpeg.readUInt16BE(at + 2)
    const isNote = (marker >= 0xe0 && marker <= 0xef && !NEEDED.has(marker)) || marker === 0xfe
    if (isNote) found.push(blank(offset + at + 4, Math.min(length - 2, jpeg.length - at - 4)))
    at += 2 + length
  }
  return found.filter(({ length }) => length > 0)
}
