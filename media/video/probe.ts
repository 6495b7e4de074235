/** What an MP4 or MOV file says of itself, read from its boxes (ISO/IEC 14496-12): no program needed, nothing decoded. */
export type VideoFacts = {
  seconds: number
  /** As shown: turned pictures of phones are turned already. */
  width: number
  height: number
  /** Sample entries: `avc1`, `hvc1`, `mp4a` … */
  video?: string
  audio?: string
  /** Frames a second, on average. */
  fps?: number
  /** The index comes before the data, so that it plays while it loads. */
  isFast: boolean
}

/** Undefined when the bytes are no MP4 or have no picture track. Never throws. */
export function probeVideo(bytes: Uint8Array): VideoFacts | undefined {
  try {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch {
    return undefined
  }
}

type Box = { type: string; body: Buffer; at: number }

function read(file: Buffer): VideoFacts | undefined {
  const top = boxesOf(file)
  if (top[0]?.type !== 'ftyp') return undefined
  const moov = top.find(({ type }) => type === 'moov')
  if (!moov) return undefined
  const inside = boxesOf(moov.body)
  const header = inside.find(({ type }) => type === 'mvhd')?.body
  const tracks = inside.filter(({ type }) => type === 'trak').map(({ body }) => trackOf(body))
  const picture = tracks.find(({ handler }) => handler === 'vide')
  if (!header || !picture) return undefined
  const sound = tracks.find(({ handler }) => handler === 'soun')
  const data = top.find(({ type }) => type === 'mdat')
  return {
    seconds: durationOf(header),
    width: picture.width,
    height: picture.height,
    ...(picture.format && { video: picture.format }),
    ...(sound?.format && { audio: sound.format }),
    ...(picture.fps && { fps: picture.fps }),
    isFast: data !== undefined && moov.at < data.at,
  }
}

function trackOf(trak: Buffer) {
  const head = find(trak, ['tkhd'])
  const matrix = head ? (head[0] === 1 ? 52 : 40) : 0
  const fixed = (at: number) => (head ? head.readInt32BE(at) / 65_536 : 0)
  const width = Math.round(fixed(matrix + 36))
  const height = Math.round(fixed(matrix + 40))
  // [a b; c d]: a turn by 90° or 270° has a = d = 0.
  const isTurned = head !== undefined && fixed(matrix) === 0 && fixed(matrix + 4) !== 0
  const format = find(trak, ['mdia', 'minf', 'stbl', 'stsd'])?.toString('latin1', 12, 16)
  const times = find(trak, ['mdia', 'minf', 'stbl', 'stts'])
  const scale = find(trak, ['mdia', 'mdhd'])
  const timescale = scale?.readUInt32BE(scale[0] === 1 ? 20 : 12)
  return {
    handler: find(trak, ['mdia', 'hdlr'])?.toString('latin1', 8, 12),
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    format,
    fps: times && timescale ? averageRate(times, timescale) : undefined,
  }
}

function averageRate(times: Buffer, timescale: number): number | undefined {
  let [frames, ticks] = [0, 0]
  for (let at = 8; at + 8 <= 8 + times.readUInt32BE(4) * 8; at += 8) {
    const count = times.readUInt32BE(at)
    frames += count
    ticks += count * times.readUInt32BE(at + 4)
  }
  return ticks > 0 ? Math.round((frames * timescale * 100) / ticks) / 100 : undefined
}

function durationOf(header: Buffer): number {
  if (header[0] === 1) return Number(header.readBigUInt64BE(24)) / header.readUInt32BE(20)
  return header.readUInt32BE(16) / header.readUInt32BE(12)
}

function find(body: Buffer, path: string[]): Buffer | undefined {
  let at: Buffer | undefined = body
  for (const name of path) at = at && boxesOf(at).find(({ type }) => type === name)?.body
  return at
}

function boxesOf(bytes: Buffer): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(at)
    const isLong = short === 1
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at
    const head = isLong ? 16 : 8
    if (size < head) break
    const type = bytes.toString('latin1', at + 4, at + 8)
    boxes.push({ type, body: bytes.subarray(at + head, Math.min(bytes.length, at + size)), at })
    at += size
  }
  return boxes
}
