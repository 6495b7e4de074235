import { holdsForeign, refuseForeign } from './foreign'
import { refuse } from './refuse'

/** Where a picture ends by its own structure. Throws IntakeRefused: cut off, or foreign things in its notes. */
export type FindEnd = (file: Buffer) => number

export const refuseTruncated = (): never =>
  refuse(
    'truncated',
    '图片不完整，后半截没有了（多半是没有下载完或复制时断了）。请重新导出或重新下载原图再传。',
  )

export const endOfJpeg: FindEnd = (file) => {
  // "/*" as the length of the first segment: a picture made to be read as a script.
  if (file.readUInt16BE(4) === 0x2f2a) refuseForeign()
  let at = 2
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) return refuseTruncated()
    const marker = file[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    // Filling, and markers without a length.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else {
      const next = at + 2 + file.readUInt16BE(at + 2)
      const isNote = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)
      if (isNote && holdsForeign(file.subarray(at + 4, next))) refuseForeign()
      at = marker === 0xda ? endOfScan(file, next) : next
    }
  }
  return file[at] === 0xff && file[at + 1] === 0xd9 ? at + 2 : refuseTruncated()
}

/** In the picture's own data 0xFF is followed by zero or a restart mark; anything else is the next segment. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1]
    if (next === undefined) return refuseTruncated()
    const isData = next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
  }
  return refuseTruncated()
}

export const endOfPng: FindEnd = (file) => {
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const next = at + 12 + length
    if (next > file.length) return refuseTruncated()
    const isNote = /^(?:tEXt|iTXt|eXIf)$/.test(type)
    if (isNote && holdsForeign(file.subarray(at + 8, next - 4))) refuseForeign()
    if (type === 'IEND') return next
    at = next
  }
  return refuseTruncated()
}

export const endOfGif: FindEnd = (file) => {
  if (file.length < 14) return refuseTruncated()
  if (file.toString('latin1', 6, 8) === '/*') refuseForeign()
  const tableOf = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + tableOf(file[10] ?? 0)
  while (at < file.length) {
    const block = file[at]
    if (block === 0x3b) return at + 1
    const isNote = block === 0x21
    if (!isNote && block !== 0x2c) return refuseTruncated()
    const data = isNote ? at + 2 : at + 11 + tableOf(file[at + 9] ?? 0)
    const end = endOfSubBlocks(file, data)
    if (isNote && holdsForeign(file.subarray(data, end))) refuseForeign()
    at = end
  }
  return refuseTruncated()
}

function endOfSubBlocks(file: Buffer, from: number): number {
  let at = from
  while (at < file.length) {
    const length = file[at] ?? 0
    at += 1 + length
    if (length === 0) return at
  }
  return refuseTruncated()
}

export const endOfWebp: FindEnd = (file) => {
  const end = 8 + file.readUInt32LE(4)
  if (end > file.length + 1) return refuseTruncated()
  for (let at = 12; at + 8 <= Math.min(end, file.length); ) {
    const length = file.readUInt32LE(at + 4)
    const isNote = /^(?:XMP |EXIF)$/.test(file.toString('latin1', at, at + 4))
    if (isNote && holdsForeign(file.subarray(at + 8, at + 8 + length))) refuseForeign()
    at += 8 + length + (length % 2)
  }
  return end
}
