import zlib from 'node:zlib'

export type Stream = {
  /** Where its object's dictionary begins and ends. */
  dictionary: string
  /** Number of its object. */
  object: number
  from: number
  to: number
}

/** Every stream of a PDF with its dictionary, in the order of the file. */
export function streamsOf(text: string): Stream[] {
  const found: Stream[] = []
  const begins = />>[\s\0]*stream(?:\r\n|\n|\r)/g
  for (let hit = begins.exec(text); hit; hit = begins.exec(text)) {
    const from = hit.index + hit[0].length
    const end = text.indexOf('endstream', from)
    if (end === -1) break
    const start = text.lastIndexOf(' obj', hit.index)
    const object = Number(
      /(\d+)\s+\d+$/.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? -1,
    )
    const dictionary = text.slice(start, hit.index + 2)
    const declared = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? NaN)
    const isDeclared = from + declared <= end && end - from - declared <= 2
    found.push({ dictionary, object, from, to: isDeclared ? from + declared : end })
    begins.lastIndex = end
  }
  return found
}

export const isPacked = ({ dictionary }: Stream): boolean =>
  /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\s*\]?\s*(?:\/|>>)/.test(dictionary) &&
  !/\/Predictor/.test(dictionary)

export const isPlain = ({ dictionary }: Stream): boolean => !/\/Filter(?![A-Za-z])/.test(dictionary)

const mostUnfolded = 64 * 1024 * 1024

export function unfold(data: Buffer): Buffer | undefined {
  try {
    const finishFlush = zlib.constants.Z_SYNC_FLUSH
    return zlib.inflateSync(data, { maxOutputLength: mostUnfolded, finishFlush })
  } catch {
    return undefined
  }
}

/** Packed again into the same room; undefined when it does not fit. What is left over is behind the stream's end, and not read. */
export function folded(data: Buffer, room: number): Buffer | undefined {
  const packed = zlib.deflateSync(data, { level: 9 })
  if (packed.length > room) return undefined
  return Buffer.concat([packed, Buffer.alloc(room - packed.length)])
}
