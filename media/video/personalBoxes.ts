/** Reads `length` bytes from `start`; fewer at the end. */
export type ReadPart = (start: number, length: number) => Promise<Buffer>
/** Bytes to lay over a file from `at` on; the length of the file never changes, so nothing in it moves. */
export type Patch = { at: number; bytes: Buffer }

/** Boxes of MP4 and MOV that describe, by what they are inside. */
const FOLDERS = new Set(['moov', 'trak'])
const DESCRIPTIONS = new Set(['udta', 'meta', 'uuid', 'loci', 'GPS '])
/** An index larger than this is no film of ours: a day of video has some twenty megabytes. */
const mostIndex = 64 * 1024 * 1024

/**
 * What to blank in an MP4, MOV or M4A so that it says nothing of place, device or maker: every describing box is
 * blanked, except its author, copyright and AI mark. Pictures and sound stay where they are, to the byte.
 */
export async function personalBoxes(read: ReadPart, size: number): Promise<Patch[]> {
  const patches: Patch[] = []
  for (let at = 0; at + 8 <= size; ) {
    const head = await read(at, 16)
    if (head.length < 8) break
    const box = headOf(head, size - at)
    if (!box) break
    if (DESCRIPTIONS.has(box.type)) patches.push(...(await blanked(read, at, box)))
    if (box.type === 'moov' && box.size <= mostIndex)
      patches.push(...inside(await read(at, box.size), at))
    at += box.size
  }
  return patches
}

/** The same file with the patches laid over; `from` is where in the file the piece begins. */
export function patched(piece: Buffer, from: number, patches: readonly Patch[]): Buffer {
  const hit = patches.filter(
    ({ at, bytes }) => at < from + piece.length && at + bytes.length > from,
  )
  if (hit.length === 0) return piece
  const copy = Buffer.from(piece)
  for (const { at, bytes } of hit) {
    const skip = Math.max(0, from - at)
    bytes.copy(copy, Math.max(0, at - from), skip)
  }
  return copy
}

type Head = { type: string; size: number; head: number }

function headOf(bytes: Buffer, rest: number): Head | undefined {
  const short = bytes.readUInt32BE(0)
  if (short === 1 && bytes.length < 16) return undefined
  const head = short === 1 ? 16 : 8
  const size = short === 1 ? Number(bytes.readBigUInt64BE(8)) : short || rest
  if (size < head || size > rest) return undefined
  return { type: bytes.toString('latin1', 4, 8), size, head }
}

const blanked = async (read: ReadPart, at: number, { size, head }: Head): Promise<Patch[]> =>
  size > mostIndex ? [] : [emptied(await read(at, size), at, head)]

const inside = (box: Buffer, offset: number): Patch[] =>
  childrenOf(box, headOf(box, box.length)?.head ?? 8).flatMap((child) => {
    const { type, head } = headOf(child, child.length)!
    const at = offset + (child.byteOffset - box.byteOffset)
    if (FOLDERS.has(type)) return inside(child, at)
    return DESCRIPTIONS.has(type) ? [emptied(child, at, head)] : []
  })

/** The box as it may be shown: zeros in the place of everything that does not have to stay. */
function emptied(box: Buffer, at: number, head: number): Patch {
  const bytes = Buffer.from(box)
  const type = bytes.toString('latin1', 4, 8)
  if (type === 'udta') for (const child of childrenOf(bytes, head)) cleanChild(child)
  else if (type === 'meta') cleanMeta(bytes, head)
  else makeFree(bytes)
  return { at, bytes }
}

/** Author, copyright, and the AI label of 2025's measures. */
const KEPT = /^(?:cprt|\xa9cpy|\xa9ART|auth|AIGC)$/
const KEPT_KEYS = /(?:^|\.)(?:AIGC|copyright|author|artist)$/i

function cleanChild(child: Buffer): void {
  const { type, head } = headOf(child, child.length)!
  if (KEPT.test(type)) return
  if (type === 'meta') cleanMeta(child, head)
  else makeFree(child)
}

/** Its list of values, each under a four-letter name (iTunes) or the number of a key (QuickTime). */
function cleanMeta(meta: Buffer, head: number): void {
  // ISO's box has four bytes of version that QuickTime's has not.
  const start = meta.toString('latin1', head + 4, head + 8) === 'hdlr' ? head : head + 4
  const boxes = childrenOf(meta, start)
  const named = (name: string) => boxes.find((box) => box.toString('latin1', 4, 8) === name)
  const list = named('ilst')
  if (!list) return makeFree(meta)
  const keys = keysOf(named('keys'))
  for (const item of childrenOf(list, 8)) {
    const name = keys[item.readUInt32BE(4) - 1] ?? item.toString('latin1', 4, 8)
    if (!KEPT.test(name) && !KEPT_KEYS.test(name)) item.fill(0, Math.min(item.length, 24))
  }
  for (const box of boxes)
    if (!/^(?:ilst|keys|hdlr)$/.test(box.toString('latin1', 4, 8))) makeFree(box)
}

function keysOf(box: Buffer | undefined): string[] {
  return box ? childrenOf(box, 16).map((key) => key.toString('latin1', 8)) : []
}

const makeFree = (box: Buffer): void => {
  const { head } = headOf(box, box.length)!
  box.write('free', 4, 'latin1')
  box.fill(0, head)
}

function childrenOf(box: Buffer, start: number): Buffer[] {
  const found: Buffer[] = []
  for (let at = start; at + 8 <= box.length; ) {
    const child = headOf(box.subarray(at, at + 16), box.length - at)
    if (!child) break
    found.push(box.subarray(at, at + child.size))
    at += child.size
  }
  return found
}
