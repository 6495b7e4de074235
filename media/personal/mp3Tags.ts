import type { Patch, ReadPart } from './patch'
import { blank, inOrder, laid } from './patch'

/** Larger ones hold a picture; nothing of them stays. */
const mostTag = 16 * 1024 * 1024
const mostTags = 8

/** What to blank in an MP3: every tag at its two ends, but for author, copyright and the AI label. The frames of sound stay. */
export async function mp3Tags(read: ReadPart, size: number): Promise<Patch[]> {
  const patches: Patch[] = []
  let start = 0
  for (let index = 0; index < mostTags; index++) {
    const length = tagLength(await read(start, 10))
    if (length === 0 || start + length > size) break
    patches.push(...(await id3Tag({ read, at: start, length })))
    start += length
  }
  let end = size
  for (let index = 0; index < mostTags; index++) {
    const { length, isPlainTag } = await tailTag(read, end)
    if (length === 0 || end - length < start) break
    patches.push(...(isPlainTag ? plainTag(end, length) : [blank(end - length, length)]))
    end -= length
  }
  return inOrder(patches)
}

/** An ID3v2 tag as it may be shown: the frames that say whose it is, and zeros, which is how such a tag is filled up. */
export async function id3Tag({
  read,
  at,
  length,
}: {
  read: ReadPart
  at: number
  length: number
}): Promise<Patch[]> {
  const isRead = length <= mostTag
  const tag = await read(at, isRead ? length : 10)
  const kept = isRead ? keptFrames(tag) : Buffer.alloc(0)
  const head = Buffer.from(tag.subarray(0, 10))
  // No unsynchronisation, no extended header and no footer any more.
  head[5] = 0
  writeSyncsafe(head, length - 10)
  return [
    laid(at, Buffer.concat([head, kept])),
    blank(at + 10 + kept.length, length - 10 - kept.length),
  ]
}

/** Of the whole tag with head and footer; 0 when there is none. */
export function tagLength(head: Buffer): number {
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return 0
  const hasFooter = (head[5]! & 0x10) !== 0
  return syncsafe(head, 6) + (hasFooter ? 20 : 10)
}

const KEPT = /^(?:TPE1|TCOM|TEXT|TCOP|TP1|TCM|TXT|TCR)$/
const OWN = /^(?:TXXX|TXX)$/

function keptFrames(tag: Buffer): Buffer {
  const version = tag[3]!
  // Pushed-apart bytes and extended heads are rare; where they are, the frames are not to be trusted.
  if ((tag[5]! & 0xc0) !== 0 || version < 2 || version > 4) return Buffer.alloc(0)
  const [nameLength, headLength] = version === 2 ? [3, 6] : [4, 10]
  const kept: Buffer[] = []
  for (let at = 10; at + headLength <= tag.length; ) {
    const name = tag.toString('latin1', at, at + nameLength)
    if (!/^[A-Z][A-Z0-9]{2,3}$/.test(name)) break
    const size =
      version === 2
        ? tag.readUIntBE(at + 3, 3)
        : version === 4
          ? syncsafe(tag, at + 4)
          : tag.readUInt32BE(at + 4)
    const end = at + headLength + size
    if (end > tag.length) break
    const frame = tag.subarray(at, end)
    const isLabel = OWN.test(name) && /AIGC/.test(frame.toString('latin1').replaceAll('\0', ''))
    if (KEPT.test(name) || isLabel) kept.push(frame)
    at = end
  }
  return Buffer.concat(kept)
}

type Tail = { length: number; isPlainTag?: boolean }

/** The tag that ends at `end`: ID3v1, APE, Lyrics3 or an ID3v2 that stands last; of no length when there is none. */
async function tailTag(read: ReadPart, end: number): Promise<Tail> {
  const from = Math.max(0, end - 400)
  const tail = await read(from, end - from)
  const begins = (text: string, before: number) =>
    tail.length >= before &&
    tail.toString('latin1', tail.length - before, tail.length - before + text.length) === text
  if (begins('TAG', 128)) return { length: begins('TAG+', 355) ? 355 : 128, isPlainTag: true }
  if (begins('APETAGEX', 32)) {
    const footer = tail.length - 32
    const hasHead = (tail.readUInt32LE(footer + 20) & 0x80000000) !== 0
    return { length: tail.readUInt32LE(footer + 12) + (hasHead ? 32 : 0) }
  }
  if (begins('LYRICS200', 9)) {
    const digits = tail.toString('latin1', tail.length - 15, tail.length - 9)
    return { length: /^\d{6}$/.test(digits) ? Number(digits) + 15 : 0 }
  }
  return { length: begins('3DI', 10) ? syncsafe(tail, tail.length - 4) + 20 : 0 }
}

/** ID3v1 has its fields at fixed places; the artist's stays, and its first letters, by which players know that it is no sound. */
const plainTag = (end: number, length: number): Patch[] => [
  ...(length > 128 ? [blank(end - length, length - 128)] : []),
  blank(end - 125, 30),
  blank(end - 65, 64),
]

const syncsafe = (bytes: Buffer, at: number) =>
  [0, 1, 2, 3].reduce((sum, index) => sum * 128 + (bytes[at + index]! & 0x7f), 0)

function writeSyncsafe(head: Buffer, value: number): void {
  for (let index = 0; index < 4; index++) head[9 - index] = Math.floor(value / 128 ** index) & 0x7f
}
