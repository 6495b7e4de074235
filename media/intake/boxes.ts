import type { FileHandle } from 'node:fs/promises'
import { readAt } from './readAt'

/** A top-level box of an MP4, MOV, M4A or AVIF file (ISO/IEC 14496-12). */
export type Box = { type: string; at: number; size: number; head: number }

/** The boxes in order, by their heads alone. `isWhole` is false when the last one reaches past the end of the file. */
export async function topBoxes(
  file: FileHandle,
  bytes: number,
): Promise<{ boxes: Box[]; isWhole: boolean; end: number }> {
  const boxes: Box[] = []
  let at = 0
  while (at + 8 <= bytes && boxes.length < 10_000) {
    const head = await readAt(file, at, 16)
    const type = head.toString('latin1', 4, 8)
    if (!/^[\x20-\x7e\xa9]{4}$/.test(type)) return { boxes, isWhole: true, end: at }
    const short = head.readUInt32BE(0)
    const isLong = short === 1 && head.length === 16
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short || bytes - at
    const headLength = isLong ? 16 : 8
    if (size < headLength) return { boxes, isWhole: false, end: at }
    // Cameras add boxes of their own; what is no box at all would reach far past the end.
    if (at + size > bytes && !CUT_OFF.has(type)) return { boxes, isWhole: true, end: at }
    boxes.push({ type, at, size, head: headLength })
    at += size
  }
  return { boxes, isWhole: at <= bytes, end: Math.min(at, bytes) }
}

/** Boxes that a broken recording or copy ends in. */
const CUT_OFF = new Set([
  'ftyp',
  'moov',
  'mdat',
  'moof',
  'free',
  'skip',
  'wide',
  'uuid',
  'meta',
  'udta',
])
