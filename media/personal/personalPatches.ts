import { mp3Tags } from './mp3Tags'
import { oggComments } from './oggComments'
import type { Patch, ReadPart } from './patch'
import { pdfNotes } from './pdfNotes'
import { personalBoxes } from './personalBoxes'
import { waveChunks } from './waveChunks'

type Find = (read: ReadPart, size: number) => Promise<Patch[]>

const FINDERS: Readonly<Record<string, Find>> = {
  'video/mp4': personalBoxes,
  'video/quicktime': personalBoxes,
  'audio/mp4': personalBoxes,
  'audio/x-m4a': personalBoxes,
  'audio/m4a': personalBoxes,
  'audio/mpeg': mp3Tags,
  'audio/wav': waveChunks,
  'audio/vnd.wave': waveChunks,
  'audio/ogg': oggComments,
  'application/pdf': async (read, size) => pdfNotes(await read(0, size)),
}

/** What has to be blanked in a file that is no picture before anybody outside gets it; nothing for types without such a place. */
export const personalPatches = async ({
  mimeType,
  read,
  size,
}: {
  mimeType: string
  read: ReadPart
  size: number
}): Promise<Patch[]> => (await FINDERS[mimeType]?.(read, size)) ?? []
