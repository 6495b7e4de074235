import type { Head } from './box'
import { childrenOf, headLengthOf, headOf, typeOf } from './box'
import type { Patch, ReadPart } from './patch'
import { blank, inOrder, laid } from './patch'
import { personalTrack } from './personalTracks'

/** Boxes of MP4 and MOV that describe, by what they are inside. */
const DESCRIPTIONS = new Set(['udta', 'meta', 'uuid', 'loci', 'GPS ', 'gps ', 'emsg'])
/** Room that cameras on a dashboard write the way into. */
const ROOM = new Set(['free', 'skip'])
/** An index larger than this is no film of ours: a day of video has some twenty megabytes. */
const mostIndex = 64 * 1024 * 1024

/**
 * What to blank in an MP4, MOV or M4A so that it says nothing of place, device or maker: every describing box is
 * blanked, except its author, copyright and AI mark, and every track that is neither picture nor sound nor words, with its
 * data. Pictures and sound stay where they are, to the byte.
 */
export async function personalBoxes(read: ReadPart, size: number): Promise<Patch[]> {
  const patches: Patch[] = []
  for (let at = 0; at + 8 <= size; ) {
    const head = await read(at, 16)
    if (head.length < 8) break
    const box = headOf(head, size - at)
    if (!box) break
    if (DESCRIPTIONS.has(box.type)) patches.push(...(await blanked(read, at, box)))
    if (ROOM.has(box.type)) patches.push(blank(at + box.head, box.size - box.head))
    if (box.type === 'moov' && box.size <= mostIndex)
      patches.push(...(await inside(await read(at, box.size), at, read)))
    at += box.size
  }
  return inOrder(patches)
}

const blanked = async (read: ReadPart, at: number, box: Head): Promise<Patch[]> =>
  box.size > mostIndex ? emptiedUnread(at, box) : [emptied(await read(at, box.size), at, box.head)]

/** Too large to be looked into: nothing of it stays. */
const emptiedUnread = (at: number, { size, head }: Head): Patch[] => [
  laid(at + 4, Buffer.from('free', 'latin1')),
  blank(at + head, size - head),
]

async function inside(box: Buffer, offset: number, read: ReadPart): Promise<Patch[]> {
  const found: Patch[] = []
  for (const child of childrenOf(box, headLengthOf(box))) {
    const at = offset + (child.byteOffset - box.byteOffset)
    const [type, head] = [typeOf(child), headLengthOf(child)]
    if (DESCRIPTIONS.has(type)) found.push(emptied(child, at, head))
    if (ROOM.has(type)) found.push(blank(at + head, child.length - head))
    if (type !== 'trak') continue
    const track = await personalTrack(child, at, read)
    // A track that goes as a whole takes its descriptions with it.
    found.push(...track, ...(isGone(track, at) ? [] : await inside(child, at, read)))
  }
  return found
}

const isGone = (patches: readonly Patch[], at: number) => patches[0]?.at === at + 4

/** The box as it may be shown: zeros in the place of everything that does not have to stay. */
function emptied(box: Buffer, at: number, head: number): Patch {
  const bytes = Buffer.from(box)
  const type = bytes.toString('latin1', 4, 8)
  if (type === 'udta') for (const child of childrenOf(bytes, head)) cleanChild(child)
  else if (type === 'meta') cleanMeta(bytes, head)
  else makeFree(bytes)
  return laid(at, bytes)
}

/** Author, copyright, and the AI label of 2025's measures. */
const KEPT = /^(?:cprt|\xa9cpy|\xa9ART|auth|AIGC)$/
const KEPT_KEYS = /(?:^|\.)(?:AIGC|copyright|author|artist)$/i

function cleanChild(child: Buffer): void {
  const [type, head] = [typeOf(child), headLengthOf(child)]
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
  const head = headLengthOf(box)
  box.write('free', 4, 'latin1')
  box.fill(0, head)
}
