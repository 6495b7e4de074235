import { patched } from '@media/personal/patch'
import { personalPatches } from '@media/personal/personalPatches'

/** What readers get of a file, sent in pieces as a server sends it. */
export async function shownTo(file: Buffer, mimeType: string): Promise<Buffer> {
  const read = async (start: number, length: number) => file.subarray(start, start + length)
  const patches = await personalPatches({ mimeType, read, size: file.length })
  const pieces: Buffer[] = []
  for (let at = 0; at < file.length; at += 97)
    pieces.push(patched(file.subarray(at, at + 97), at, patches))
  return Buffer.concat(pieces)
}
