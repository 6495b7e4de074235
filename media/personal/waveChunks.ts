import { id3Tag, tagLength } from './mp3Tags'
import type { Patch, ReadPart } from './patch'
import { blank, inOrder, laid } from './patch'

/** What the sound is made of. */
const SOUND = new Set([
  'fmt ',
  'data',
  'fact',
  'cue ',
  'smpl',
  'inst',
  'plst',
  'wavl',
  'slnt',
  'ds64',
  'PEAK',
])
/** Artist, copyright, and the AI label. */
const KEPT_INFO = new Set(['IART', 'ICOP', 'AIGC'])
const mostChunks = 2_000
const mostInfo = 1024 * 1024

/** What to blank in a WAV: recorders write their name, serial number, owner and the time into chunks of their own. */
export async function waveChunks(read: ReadPart, size: number): Promise<Patch[]> {
  const patches: Patch[] = []
  for (let at = 12, index = 0; at + 8 <= size; index++) {
    const head = await read(at, 12)
    const name = head.toString('latin1', 0, 4)
    const length = head.readUInt32LE(4)
    const end = at + 8 + length
    // A recorder that was switched off leaves the length out, and everything behind is sound.
    const isOpen = name === 'data' && (length === 0 || end > size)
    if (isOpen) break
    if (end > size || !/^[\x20-\x7e]{4}$/.test(name) || index > mostChunks) {
      patches.push(blank(at, size - at))
      break
    }
    if (name === 'LIST' && head.toString('latin1', 8, 12) === 'INFO' && length <= mostInfo)
      patches.push(...infoOf(await read(at, 8 + length), at))
    else if (/^id3 $/i.test(name) && tagLength(await read(at + 8, 10)) === length)
      patches.push(...(await id3Tag({ read, at: at + 8, length })))
    else if (!SOUND.has(name))
      patches.push(laid(at, Buffer.from('JUNK', 'latin1')), blank(at + 8, length))
    at = end + (length % 2)
  }
  return inOrder(patches)
}

function infoOf(list: Buffer, offset: number): Patch[] {
  const found: Patch[] = []
  for (let at = 12; at + 8 <= list.length; ) {
    const name = list.toString('latin1', at, at + 4)
    const length = list.readUInt32LE(at + 4)
    if (at + 8 + length > list.length) {
      found.push(blank(offset + at, list.length - at))
      break
    }
    if (!KEPT_INFO.has(name))
      found.push(laid(offset + at, Buffer.from('JUNK', 'latin1')), blank(offset + at + 8, length))
    at += 8 + length + (length % 2)
  }
  return found
}
