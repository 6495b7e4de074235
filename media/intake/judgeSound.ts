import type { FileHandle } from 'node:fs/promises'
import { refuseArchiveAtEnd } from './foreign'
import type { Identity } from './identify'
import { wholeBoxes } from './judgeFilm'
import { readAt } from './readAt'
import { refuse } from './refuse'
import type { FileFacts } from './types'

type Asked = { file: FileHandle; path: string; bytes: number; identity: Identity }

const damaged = '音频打不开，文件已损坏。请用播放器确认能从头放到尾，再导出为 MP3 或 WAV 重传。'

export async function judgeSound({ file, path, bytes, identity }: Asked): Promise<FileFacts> {
  if (identity.mimeType === 'audio/mp4') await wholeBoxes({ file, bytes })
  if (identity.mimeType === 'audio/wav') await wholeWave(file, bytes)
  await refuseArchiveAtEnd(file, bytes)
  const { seconds, codec } = await measure(path)
  if (!(seconds > 0)) refuse('damaged', damaged)
  return { ...identity, bytes, seconds, ...(codec && { audio: codec }) }
}

async function measure(path: string): Promise<{ seconds: number; codec?: string }> {
  const { parseFile } = await import('music-metadata')
  try {
    const { format } = await parseFile(path, { duration: true, skipCovers: true })
    const seconds = Math.round((format.duration ?? 0) * 100) / 100
    return { seconds, ...(format.codec && { codec: format.codec }) }
  } catch {
    return refuse('damaged', damaged)
  }
}

/** RIFF says its own length; recorders that were cut off leave it longer than the file. */
async function wholeWave(file: FileHandle, bytes: number): Promise<void> {
  const head = await readAt(file, 0, 12)
  const declared = head.readUInt32LE(4) + 8
  // 0xFFFFFFFF is how a stream of unknown length is written.
  if (declared > bytes + 1 && head.readUInt32LE(4) !== 0xffffffff)
    refuse('truncated', '音频不完整，后半截没有了。请重新导出原音频再传。')
}
