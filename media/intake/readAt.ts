import type { FileHandle } from 'node:fs/promises'

/** Up to `length` bytes at `at`; fewer at the end of the file. */
export async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length))
  const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
  return buffer.subarray(0, bytesRead)
}

const pieceBytes = 1024 * 1024

/** The bytes from `from` to `to`, in pieces that overlap, so that no short pattern is cut in two. */
export async function* piecesOf(
  file: FileHandle,
  from: number,
  to: number,
  overlap = 64,
): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += pieceBytes) {
    const start = Math.max(from, at - overlap)
    yield await readAt(file, start, Math.min(at + pieceBytes, to) - start)
  }
}
