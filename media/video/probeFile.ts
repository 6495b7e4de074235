import type { ReadPart } from '../personal/patch'
import type { VideoFacts } from './probe'
import { probeVideo } from './probe'

const mostIndex = 64 * 1024 * 1024

/** `probeVideo` of a file that is too large for memory: only its index is read. Undefined as there. */
export async function probeVideoParts(
  read: ReadPart,
  size: number,
): Promise<VideoFacts | undefined> {
  const pieces: Buffer[] = []
  for (let at = 0; at + 8 <= size; ) {
    const head = await read(at, 16)
    if (head.length < 8) break
    const short = head.readUInt32BE(0)
    const length =
      short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short || size - at
    if (length < 8) break
    const type = head.toString('latin1', 4, 8)
    // Of the data only its place among the boxes matters: an empty one says that.
    if (type === 'mdat') pieces.push(Buffer.from([0, 0, 0, 8, 0x6d, 0x64, 0x61, 0x74]))
    else if ((type === 'ftyp' || type === 'moov') && length <= mostIndex)
      pieces.push(await read(at, length))
    at += length
  }
  return probeVideo(Buffer.concat(pieces))
}
