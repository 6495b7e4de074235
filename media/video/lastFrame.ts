import fs from 'node:fs/promises'
import { runFfmpeg } from './runFfmpeg'
import { KEY_FRAMES } from './segmentArgs'
import { VideoError } from './videoError'

/**
 * The last picture of a segment as PNG, for the next one to fade from. Decoded anew, from the last key frame on: as a second
 * output of the encoder's own graph it would make ffmpeg keep every frame until the end.
 */
export async function writeLastFrame({
  program,
  video,
  frames,
  png,
  signal,
}: {
  program: string
  /** H.264 without a container. */
  video: string
  frames: number
  png: string
  signal?: AbortSignal
}): Promise<void> {
  const bytes = await fs.readFile(video)
  // A sequence parameter set (type 7) stands before every key frame.
  const at = Math.max(bytes.lastIndexOf(parameterSet), bytes.lastIndexOf(otherParameterSet))
  if (at < 0) throw new VideoError('合成失败：片段读不出来。', 'ffmpegFailed')
  const tail = `${video}.tail`
  await fs.writeFile(tail, bytes.subarray(at))
  const last = (frames - 1) % KEY_FRAMES
  const rgb = 'scale=in_color_matrix=bt709:in_range=tv,format=rgb24'
  const args = [
    ...['-threads', '1', '-f', 'h264', '-i', tail],
    ...['-vf', `select=eq(n\\,${last}),${rgb}`, '-frames:v', '1'],
    ...['-compression_level', '1', '-f', 'image2', png],
  ]
  await runFfmpeg({ program, args, signal })
  await fs.rm(tail)
}

const parameterSet = Buffer.from([0, 0, 0, 1, 0x67])
const otherParameterSet = Buffer.from([0, 0, 0, 1, 0x27])
