import { boxAt, headLengthOf, typeOf } from './box'
import type { Patch, ReadPart } from './patch'
import { blank, laid } from './patch'

/** What a player shows or hears, and the time code; every other track is a camera's own: place, speed, tilt, heartbeat. */
const SHOWN = new Set(['vide', 'soun', 'auxv', 'pict', 'tmcd', 'clcp'])
const WORDS = new Set(['text', 'sbtl', 'subt'])
/** Drones write their flight into subtitles. */
const FLIGHT = /\bGPS ?[(:]|\b(?:lat|lon|latitude|longitude) ?:|\bISO ?:? ?\d+[^]{0,40}\bEV\b/i
const mostWords = 1024 * 1024
/** Six days of a chunk each second. */
const mostChunks = 500_000

/** What has to go of one track that begins at `at`: all of it, or the names of the camera in it. */
export async function personalTrack(trak: Buffer, at: number, read: ReadPart): Promise<Patch[]> {
  const kind = boxAt(trak, 'mdia', 'hdlr')?.toString('latin1', 16, 20) ?? ''
  if (SHOWN.has(kind)) return cameraNames(trak, at, kind)
  const samples = samplesOf(trak)
  if (WORDS.has(kind) && !(await isFlight(samples, read))) return cameraNames(trak, at, kind)
  const head = headLengthOf(trak)
  return [
    laid(at + 4, Buffer.from('free', 'latin1')),
    blank(at + head, trak.length - head),
    ...samples,
  ]
}

async function isFlight(samples: readonly Patch[], read: ReadPart): Promise<boolean> {
  let left = mostWords
  for (const { at, length } of samples) {
    if (left <= 0) return false
    const words = await read(at, Math.min(length, left))
    if (FLIGHT.test(words.toString('utf8'))) return true
    left -= length
  }
  return false
}

/** «GoPro AVC» stands in a handler's name and in the name of the encoder. */
function cameraNames(trak: Buffer, at: number, kind: string): Patch[] {
  const handler = boxAt(trak, 'mdia', 'hdlr')
  const entry = boxAt(trak, 'mdia', 'minf', 'stbl', 'stsd')?.subarray(16)
  const found: Patch[] = []
  if (handler && handler.length > 32)
    found.push(blank(at + offsetIn(trak, handler) + 32, handler.length - 32))
  if (kind === 'vide' && entry && entry.length >= 82 && entry.readUInt32BE(0) >= 86)
    found.push(blank(at + offsetIn(trak, entry) + 50, 32))
  return found
}

const offsetIn = (outer: Buffer, inner: Buffer) => inner.byteOffset - outer.byteOffset

/** Where in the file the track's samples lie, a run of them for each chunk. Broken tables give what they give. */
function samplesOf(trak: Buffer): Patch[] {
  const table = boxAt(trak, 'mdia', 'minf', 'stbl')
  const places = table && (boxAt(table, 'stco') ?? boxAt(table, 'co64'))
  const sizes = table && sizesOf(boxAt(table, 'stsz'))
  const groups = table && boxAt(table, 'stsc')
  if (!places || !sizes || !groups) return []
  const isLong = typeOf(places) === 'co64'
  const chunks = Math.min(mostChunks, countOf(places, 12, isLong ? 8 : 4))
  const runs = groupsOf(groups)
  const found: Patch[] = []
  let [sample, run] = [0, 0]
  for (let chunk = 0; chunk < chunks; chunk++) {
    while ((runs[run + 1]?.first ?? Infinity) <= chunk + 1) run++
    const at = isLong
      ? Number(places.readBigUInt64BE(16 + chunk * 8))
      : places.readUInt32BE(16 + chunk * 4)
    const until = Math.min(sizes.count, sample + (runs[run]?.samples ?? 0))
    const length = sizes.between(sample, until)
    sample = until
    if (length > 0) found.push(blank(at, length))
  }
  return found
}

function sizesOf(box: Buffer | undefined) {
  if (!box || box.length < 20) return undefined
  const same = box.readUInt32BE(12)
  const count = same ? box.readUInt32BE(16) : countOf(box, 16, 4)
  const between = (from: number, until: number) => {
    if (same) return same * (until - from)
    let sum = 0
    for (let index = from; index < until; index++) sum += box.readUInt32BE(20 + index * 4)
    return sum
  }
  return { count, between }
}

const groupsOf = (box: Buffer) =>
  Array.from({ length: countOf(box, 12, 12) }, (_, index) => ({
    first: box.readUInt32BE(16 + index * 12),
    samples: box.readUInt32BE(20 + index * 12),
  }))

/** How many entries a table says it has, and no more than fit into it. */
const countOf = (box: Buffer, at: number, each: number): number =>
  box.length < at + 4 ? 0 : Math.min(box.readUInt32BE(at), Math.floor((box.length - at - 4) / each))
