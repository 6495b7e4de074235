import type { FileHandle } from 'node:fs/promises'
import { readAt } from './readAt'
import { refuse } from './refuse'

const words =
  '文件里夹带了另一个文件（多半是被工具改过）。请用看图或剪辑软件打开原文件，另存一份再传。'

export const refuseForeign = (): never => refuse('appended', words)

const latin = (text: string) => Buffer.from(text, 'latin1')

/** Long enough that five megabytes of noise do not hold one by chance. */
const ANYWHERE = [latin('%PDF-'), latin('Rar!\x1a\x07'), latin('7z\xbc\xaf\x27\x1c')]
const AT_START = [latin('PK\x03\x04'), latin('PK\x05\x06'), latin('\x7fELF'), latin('MZ')]
const MARKUP = /<(?:!doctype\s+html|html|script|iframe|svg|body|\?php|object|embed)\b/i

/** Another file's beginning, or markup that a browser would run, in what should be a picture's own notes. */
export const holdsForeign = (bytes: Buffer): boolean =>
  ANYWHERE.some((beginning) => bytes.includes(beginning)) || MARKUP.test(bytes.toString('latin1'))

/**
 * What stands behind the end of a picture. Phones put things there themselves: a second picture (HDR, depth), a short
 * film (moving photo), notes of the maker; those pass, another file does not, and text does not.
 */
export function refuseForeignTail(tail: Buffer): void {
  const begin = tail.findIndex((byte) => byte !== 0)
  if (begin === -1) return
  const rest = tail.subarray(begin)
  const begins = AT_START.some((beginning) => rest.subarray(0, beginning.length).equals(beginning))
  if (begins || holdsForeign(rest) || isText(rest.subarray(0, 200))) refuseForeign()
}

const isText = (bytes: Buffer) =>
  bytes.length >= 8 &&
  bytes.filter(
    (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 9,
  ).length >
    bytes.length * 0.95

/** An archive is read from its end: whatever stands before it is of no matter to the program that opens it. */
export async function refuseArchiveAtEnd(file: FileHandle, bytes: number): Promise<void> {
  const tail = await readAt(file, Math.max(0, bytes - 66_000), 66_000)
  const base = bytes - tail.length
  for (let at = tail.indexOf(END); at !== -1; at = tail.indexOf(END, at + 1)) {
    if (at + 22 > tail.length) return
    const size = tail.readUInt32LE(at + 12)
    const directory = base + at - size
    if (size < 46 || directory < 0) continue
    const first = await readAt(file, directory, 4)
    if (first.equals(ENTRY)) refuseForeign()
  }
}

const END = latin('PK\x05\x06')
const ENTRY = latin('PK\x01\x02')
