import { Readable } from 'node:stream'
import type { PackedFile } from '@publishers/contract'
import { ZipFile } from 'yazl'

/** Films and pictures are compressed already. */
const STORED = /\.(?:mp4|jpe?g|png|webp)$/i

/** The files as one ZIP, written while it is read. Names are UTF-8. `at` is their date: the same files, the same bytes. */
export function packageZip(files: readonly PackedFile[], at: Date): ReadableStream<Uint8Array> {
  const zip = new ZipFile()
  for (const { name, data } of files)
    zip.addBuffer(data, name, { mtime: at, compress: !STORED.test(name) })
  zip.end()
  return Readable.toWeb(Readable.from(zip.outputStream)) as ReadableStream<Uint8Array>
}
