import type { Patch, ReadPart } from './patch'
import { inOrder, laid } from './patch'

type Page = { at: number; bytes: Buffer; body: number; pieces: number[]; serial: number }

const KEPT = /^(?:artist|performer|author|composer|lyricist|copyright|license|aigc)=/i
/** The comments stand in the first pages; a picture among them makes these many. */
const mostPages = 2_000

/** What to blank in an OGG: the comments of Vorbis and Opus, but for author, copyright and the AI label. */
export async function oggComments(read: ReadPart, size: number): Promise<Patch[]> {
  const first = await pageAt(read, 0, size)
  if (!first) return []
  // Each place of the packet that holds the comments: which page, from where, how long.
  const pages: Page[] = []
  const places: { page: Page; from: number; length: number }[] = []
  let packet = 0
  for (let at = 0; at < size && packet < 2 && pages.length < mostPages; ) {
    const page = await pageAt(read, at, size)
    if (!page) break
    at += page.bytes.length
    if (page.serial !== first.serial) continue
    pages.push(page)
    let from = page.body
    for (const length of page.pieces) {
      if (packet === 1) places.push({ page, from, length })
      from += length
      if (length < 255) packet++
    }
  }
  const comments = Buffer.concat(
    places.map(({ page, from, length }) => page.bytes.subarray(from, from + length)),
  )
  const shown = shownComments(comments)
  if (!shown) return []
  let at = 0
  for (const { page, from, length } of places) {
    shown.copy(page.bytes, from, at, at + length)
    at += length
  }
  const changed = [...new Set(places.map(({ page }) => page))]
  return inOrder(changed.map(({ at: place, bytes }) => laid(place, withChecksum(bytes))))
}

async function pageAt(read: ReadPart, at: number, size: number): Promise<Page | undefined> {
  const head = await read(at, 27 + 255)
  if (head.length < 28 || head.toString('latin1', 0, 4) !== 'OggS') return undefined
  const count = head[26]!
  const pieces = [...head.subarray(27, 27 + count)]
  const body = 27 + count
  const length = body + pieces.reduce((sum, piece) => sum + piece, 0)
  if (at + length > size) return undefined
  return {
    at,
    bytes: Buffer.from(await read(at, length)),
    body,
    pieces,
    serial: head.readUInt32LE(14),
  }
}

/** Of the same length: fewer comments, and zeros behind them. Undefined when they are of no kind we know. */
function shownComments(packet: Buffer): Buffer | undefined {
  const mark = ['\x03vorbis', 'OpusTags', ''].find(
    (text) => packet.toString('latin1', 0, text.length) === text,
  )!
  try {
    let at = mark.length
    const next = () => {
      const length = packet.readUInt32LE(at)
      const bytes = packet.subarray(at, at + 4 + length)
      if (bytes.length < 4 + length) throw new RangeError('comment beyond its packet')
      at += 4 + length
      return bytes
    }
    next()
    const count = packet.readUInt32LE(at)
    at += 4
    const kept: Buffer[] = []
    for (let index = 0; index < count; index++) {
      const comment = next()
      if (KEPT.test(comment.toString('utf8', 4))) kept.push(comment)
    }
    return filled(
      packet.length,
      [Buffer.from(mark, 'latin1'), number(0), number(kept.length), ...kept],
      mark,
    )
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return mark
      ? filled(packet.length, [Buffer.from(mark, 'latin1'), number(0), number(0)], mark)
      : undefined
  }
}

function filled(length: number, parts: Buffer[], mark: string): Buffer {
  const whole = Buffer.alloc(length)
  const words = Buffer.concat(parts)
  words.copy(whole)
  // Vorbis ends its comments with a bit that is set.
  if (mark.startsWith('\x03') && words.length < length) whole[words.length] = 1
  return whole
}

const number = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** CRC-32 as RFC 3533 wants it: from the high bit, over the page with a checksum of zero. */
function withChecksum(page: Buffer): Buffer {
  page.writeUInt32LE(0, 22)
  let sum = 0
  for (const byte of page) sum = ((sum << 8) ^ TABLE[((sum >>> 24) ^ byte) & 0xff]!) >>> 0
  page.writeUInt32LE(sum, 22)
  return page
}

const TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index << 24
  for (let bit = 0; bit < 8; bit++)
    value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1
  return value >>> 0
})
