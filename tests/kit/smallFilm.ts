import { createHash } from 'node:crypto'
import type { Bytes, Film, Picture } from '@publishers/contract'

type Making = { bytes?: number; seconds?: number; width?: number; height?: number; mark?: string }

/** A whole MP4 without a picture in it: boxes, length and frame, as many bytes as asked. */
export const smallMp4 = ({
  bytes = 4096,
  seconds = 20,
  width = 1080,
  height = 1920,
  mark = '',
}: Making = {}): Buffer => {
  const mvhd = Buffer.alloc(100)
  mvhd.writeUInt32BE(1000, 12)
  mvhd.writeUInt32BE(seconds * 1000, 16)
  const tkhd = Buffer.alloc(84)
  tkhd.writeUInt32BE(width * 65_536, 76)
  tkhd.writeUInt32BE(height * 65_536, 80)
  const head = Buffer.concat([
    box('ftyp', Buffer.from('isom\u0000\u0000\u0002\u0000isomiso2avc1mp41', 'latin1')),
    box('moov', Buffer.concat([box('mvhd', mvhd), box('trak', box('tkhd', tkhd))])),
  ])
  const body = Buffer.alloc(Math.max(0, bytes - head.length - 8))
  body.write(mark)
  return Buffer.concat([head, box('mdat', body)])
}

const box = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** The film as content carries it, with its bytes. */
export const filmOf = (
  making: Making = {},
  covers: Picture[] = [],
): { film: Film; file: Bytes } => {
  const data = smallMp4(making)
  const key = createHash('sha256').update(data).digest('hex')
  const { seconds = 20, width = 1080, height = 1920 } = making
  const ratios = ['9:16', '3:4']
  return {
    film: {
      key,
      storyboard: createHash('sha256').update(`storyboard ${key}`).digest('hex'),
      bytes: data.length,
      seconds,
      width,
      height,
      covers: covers.map((picture, index) => ({ ratio: ratios[index] ?? '1:1', picture })),
      subtitles: '1\n00:00:00,000 --> 00:00:02,000\n六十名选手同台比武\n',
      ai: 'none',
    },
    file: { data, mimeType: 'video/mp4', filename: `${key}.mp4` },
  }
}
