/** Bytes of a film or a sound that tell who made it, where and with what; `type` is a box renamed to free space. */
export type Mask = { start: number; end: number; type?: 'free' | 'JUNK' }

type ReadPart = (start: number, length: number) => Promise<Buffer>

/** Where metadata lies in an MP4, MP3 or WAV. Judges get the file with these bytes blank and everything else as it is. */
export async function maskRanges(read: ReadPart, size: number): Promise<Mask[]> {
  const head = await read(0, 12)
  if (head.toString('latin1', 4, 8) === 'ftyp') return mp4Masks(read, 0, size, 0)
  if (head.toString('latin1', 0, 4) === 'RIFF') return wavMasks(read, size)
  const masks: Mask[] = []
  if (head.toString('latin1', 0, 3) === 'ID3') {
    const length = head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0)
    // Zeros are padding there: the tag stays one, with nothing in it.
    masks.push({ start: 10, end: 10 + length })
  }
  const tail = size > 128 ? await read(size - 128, 3) : Buffer.alloc(0)
  if (tail.toString('latin1') === 'TAG') masks.push({ start: size - 128, end: size })
  return masks
}

const containers = new Set(['moov', 'trak', 'mdia', 'minf'])
const telling = new Set(['udta', 'meta', 'uuid', 'XMP_'])
const mostBoxes = 500

async function mp4Masks(
  read: ReadPart,
  from: number,
  until: number,
  depth: number,
): Promise<Mask[]> {
  const masks: Mask[] = []
  for (let at = from, boxes = 0; at + 8 <= until && boxes < mostBoxes; boxes += 1) {
    const head = await read(at, 16)
    if (head.length < 8) break
    const type = head.toString('latin1', 4, 8)
    const short = head.readUInt32BE(0)
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? until - at : short
    if (length < 8) break
    const end = Math.min(at + length, until)
    if (telling.has(type)) masks.push({ start: at + 8, end, type: 'free' })
    else if (containers.has(type) && depth < 5)
      masks.push(...(await mp4Masks(read, at + (short === 1 ? 16 : 8), end, depth + 1)))
    at = end
  }
  return masks
}

async function wavMasks(read: ReadPart, size: number): Promise<Mask[]> {
  const masks: Mask[] = []
  for (let at = 12, chunks = 0; at + 8 <= size && chunks < mostBoxes; chunks += 1) {
    const head = await read(at, 8)
    if (head.length < 8) break
    const type = head.toString('latin1', 0, 4)
    const length = head.readUInt32LE(4)
    const end = Math.min(at + 8 + length, size)
    if (type !== 'fmt ' && type !== 'data' && type !== 'fact')
      masks.push({ start: at + 8, end, type: 'JUNK' })
    at += 8 + length + (length % 2)
  }
  return masks
}

/** Blanks what of `chunk`, which begins at `offset` of the file, is masked. */
export function applyMasks(chunk: Uint8Array, offset: number, masks: readonly Mask[]): Uint8Array {
  const end = offset + chunk.length
  const touching = masks.filter((mask) => mask.start - 8 < end && offset < mask.end)
  if (touching.length === 0) return chunk
  const masked = Buffer.from(chunk)
  for (const { start, end: until, type } of touching) {
    const [first, last] = [Math.max(start, offset), Math.min(until, end)]
    if (first < last) masked.fill(0, first - offset, last - offset)
    if (!type) continue
    // The name of a box stands 4 bytes before its content in MP4, 8 in RIFF.
    const name = start - (type === 'free' ? 4 : 8)
    for (let index = 0; index < 4; index += 1) {
      const at = name + index - offset
      if (at >= 0 && at < masked.length) masked[at] = type.charCodeAt(index)
    }
  }
  return masked
}
