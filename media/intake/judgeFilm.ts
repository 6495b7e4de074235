import type { FileHandle } from 'node:fs/promises'
import { probeVideo } from '../video/probe'
import type { Box } from './boxes'
import { topBoxes } from './boxes'
import { refuseArchiveAtEnd, refuseForeign } from './foreign'
import type { Identity } from './identify'
import { readAt } from './readAt'
import { refuse } from './refuse'
import type { FileFacts } from './types'

const MB = 1024 * 1024
/** The index of an hour of film is some five megabytes; only this part is read. */
const mostIndex = 64 * MB

type Asked = { file: FileHandle; bytes: number; identity: Identity }

/** MP4 and MOV by their boxes, without decoding and without reading the pictures. */
export async function judgeFilm({ file, bytes, identity }: Asked): Promise<FileFacts> {
  const boxes = await wholeBoxes({ file, bytes })
  const facts = probeVideo(await outline(file, boxes))
  if (!facts || !(facts.seconds > 0))
    refuse('damaged', '视频里没有能播放的画面，文件已损坏。请用剪辑软件重新导出 MP4 再传。')
  const { width, height, seconds, video, audio, fps } = facts
  return {
    ...identity,
    bytes,
    width,
    height,
    pixels: width * height,
    seconds,
    ...(video && { video }),
    ...(audio && { audio }),
    ...(fps !== undefined && { fps }),
  }
}

/** The file's boxes, when they fill it to its end. Throws IntakeRefused: cut off, or something is appended. */
export async function wholeBoxes({ file, bytes }: Omit<Asked, 'identity'>): Promise<Box[]> {
  const { boxes, isWhole, end } = await topBoxes(file, bytes)
  if (!isWhole || !boxes.some(({ type }) => type === 'moov'))
    refuse(
      'truncated',
      '视频或音频不完整，后半截没有了（录制中断、没有下载完或复制时断了）。请重新导出原片再传。',
    )
  // Cameras fill up with zeros; anything else behind the last box is not the film's.
  const rest = await readAt(file, end, Math.min(bytes - end, MB))
  if (bytes - end > MB || rest.some((byte) => byte !== 0)) refuseForeign()
  await refuseArchiveAtEnd(file, bytes)
  return boxes
}

/** The same file with everything left out but what says what it is. */
async function outline(file: FileHandle, boxes: Box[]): Promise<Buffer> {
  const parts = await Promise.all(
    boxes
      .filter(({ type }) => /^(?:ftyp|moov|mdat)$/.test(type))
      .map(async ({ type, at, size }) => {
        if (type === 'mdat') return Buffer.from([0, 0, 0, 8, ...Buffer.from('mdat')])
        if (size > mostIndex)
          refuse('bomb', '视频的索引大得不正常；请用剪辑软件重新导出 MP4 再传。')
        return readAt(file, at, size)
      }),
  )
  return Buffer.concat(parts)
}
