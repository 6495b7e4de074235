import zlib from 'node:zlib'
import { refuse } from './refuse'

/** One file of an archive, as its directory lists it. */
export type Entry = { name: string; method: number; packed: number; size: number; data: Buffer }

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50

const mostEntries = 5_000
const mostUnfolded = 400 * 1024 * 1024
/** Text packs to a twentieth; only repetition made on purpose packs to a hundredth. */
const mostRatio = 120
const ratioFrom = 8 * 1024 * 1024

const bomb = () =>
  refuse(
    'bomb',
    '文件解压后大得不正常（可能是压缩炸弹），不能上传。请在 Word 或 WPS 里打开另存一份再传。',
  )
const damaged = () =>
  refuse('damaged', '文档打不开，文件已损坏。请在 Word 或 WPS 里打开另存一份再传。')

/**
 * The directory of an archive, believed only where it agrees with the entries themselves. Throws IntakeRefused for
 * what is cut off, overlaps, is encrypted, or would unfold beyond all measure.
 */
export function readZip(file: Buffer): Entry[] {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  const start = file.readUInt32LE(end + 16)
  if (count > mostEntries) bomb()
  if (start + file.readUInt32LE(end + 12) !== end) damaged()
  const entries: Entry[] = []
  const spans: [number, number][] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== DIRECTORY) damaged()
    const nameLength = file.readUInt16LE(at + 28)
    const packed = file.readUInt32LE(at + 20)
    const size = file.readUInt32LE(at + 24)
    const local = file.readUInt32LE(at + 42)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    if (file.readUInt16LE(at + 8) & 1)
      refuse('encrypted', '文档加了密码，审核时打不开。请去掉密码，另存后再传。')
    const from = dataStart(file, local)
    if (from + packed > start) damaged()
    spans.push([local, from + packed])
    const data = file.subarray(from, from + packed)
    entries.push({ name, method: file.readUInt16LE(at + 10), packed, size, data })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  checkMeasure(entries, spans)
  return entries
}

function checkMeasure(entries: Entry[], spans: [number, number][]): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  if (size > mostUnfolded || (size > ratioFrom && size > packed * mostRatio)) bomb()
  // Entries that share bytes are how a small archive pretends to be many large files.
  spans.sort(([a], [b]) => a - b)
  if (spans.some(([begin], index) => begin < (spans[index - 1]?.[1] ?? 0))) bomb()
}

/** The entry's bytes. Throws IntakeRefused when they are more than was declared. */
export function unpack({ method, size, data }: Entry): Buffer {
  if (method === 0) return data
  if (method !== 8) return damaged()
  try {
    return zlib.inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return bomb()
    return damaged()
  }
}

function dataStart(file: Buffer, local: number): number {
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL) return damaged()
  return local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
}

/** Only a comment of its own may stand behind the directory's end. */
function findEnd(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at--) {
    if (file.readUInt32LE(at) !== END) continue
    if (at + 22 + file.readUInt16LE(at + 20) === file.length) return at
  }
  return refuse(
    'truncated',
    '文档不完整，后半截没有了（或结尾被加了东西）。请重新导出或重新下载后再传。',
  )
}
