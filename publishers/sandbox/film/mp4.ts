export type FilmFacts = { seconds: number; width: number; height: number }

const CONTAINERS = new Set(['moov', 'trak'])
/** Boxes of a hostile file; a real film of an hour has some dozens above this depth. */
const MAX_BOXES = 2000

/**
 * Length and frame of an MP4 from its `mvhd` and the largest `tkhd` (ISO/IEC 14496-12 §8.2, §8.3);
 * `undefined` when the bytes are no whole MP4: no platform takes half a file.
 */
export const readMp4 = (bytes: Buffer): FilmFacts | undefined => {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return undefined
  const facts: FilmFacts = { seconds: -1, width: 0, height: 0 }
  try {
    return walk(bytes, { facts, left: MAX_BOXES }) && facts.seconds >= 0 ? facts : undefined
  } catch {
    return undefined
  }
}

const walk = (bytes: Buffer, found: { facts: FilmFacts; left: number }): boolean => {
  let at = 0
  while (at + 8 <= bytes.length) {
    found.left -= 1
    const { size, head } = sizeOf(bytes, at)
    if (size < head || at + size > bytes.length || found.left < 0) return false
    const type = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + head, at + size)
    if (type === 'mvhd') found.facts.seconds = secondsOf(body)
    if (type === 'tkhd') readFrame(body, found.facts)
    if (CONTAINERS.has(type) && !walk(body, found)) return false
    at += size
  }
  return at === bytes.length
}

const sizeOf = (bytes: Buffer, at: number): { size: number; head: number } => {
  const size = bytes.readUInt32BE(at)
  if (size === 0) return { size: bytes.length - at, head: 8 }
  return size === 1 ? { size: Number(bytes.readBigUInt64BE(at + 8)), head: 16 } : { size, head: 8 }
}

const secondsOf = (mvhd: Buffer): number => {
  const isLong = mvhd[0] === 1
  const scale = mvhd.readUInt32BE(isLong ? 20 : 12)
  const length = isLong ? Number(mvhd.readBigUInt64BE(24)) : mvhd.readUInt32BE(16)
  return scale > 0 ? length / scale : -1
}

/** Width and height are the last eight bytes, 16.16 fixed point. */
const readFrame = (tkhd: Buffer, facts: FilmFacts): void => {
  const width = tkhd.readUInt32BE(tkhd.length - 8) / 65_536
  const height = tkhd.readUInt32BE(tkhd.length - 4) / 65_536
  if (width * height > facts.width * facts.height) Object.assign(facts, { width, height })
}
