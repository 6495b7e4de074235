/** Tags of a block of EXIF, by number, of the first directory and the one for the camera. */
export type ExifTags = { tag: number; text?: string }[]

const EXIF_DIRECTORY = 0x8769

/** The text of one tag of the first directory. */
export const readExifText = (exif: Buffer | undefined, tag: number): string | undefined =>
  tagsOf(exif).find((one) => one.tag === tag)?.text

/** All tags; empty when there is no EXIF or it is broken. */
export function tagsOf(exif: Buffer | undefined): ExifTags {
  if (!exif) return []
  try {
    const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif
    const isLittle = tiff.toString('latin1', 0, 2) === 'II'
    const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
    const u32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
    const found: ExifTags = []
    const walk = (start: number, depth: number) => {
      for (let index = 0; index < u16(start); index++) {
        const at = start + 2 + index * 12
        const tag = u16(at)
        if (tag === EXIF_DIRECTORY && depth === 0) walk(u32(at + 8), 1)
        else found.push({ tag, ...(u16(at + 2) === 2 && { text: textOf(at) }) })
      }
    }
    const textOf = (at: number) => {
      const length = u32(at + 4)
      const from = length > 4 ? u32(at + 8) : at + 8
      return tiff
        .toString('utf8', from, Math.min(tiff.length, from + length))
        .replace(/\0.*$/s, '')
        .trim()
    }
    walk(u32(4), 0)
    return found
  } catch {
    return []
  }
}

/** A place, a device, its serial or its maker's own notes is inside. */
export const tellsOfDevice = (exif: Buffer | undefined): boolean =>
  Boolean(exif) && (tagsOf(exif).length === 0 || tagsOf(exif).some(({ tag }) => !HARMLESS.has(tag)))

/** Orientation, resolution, version, colour space, pixels; author and copyright. GPS is a directory of its own. */
const HARMLESS = new Set([
  0x0112, 0x011a, 0x011b, 0x0128, 0x013b, 0x0213, 0x8298, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002,
  0xa003,
])
