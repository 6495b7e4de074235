import fs from 'node:fs/promises'
import type { SegmentFiles } from './segmentArgs'
import { FRAME } from './storyboard'

/** 48 kHz, two channels of 16 bits: 1,600 samples a frame, exactly. */
const bytesPerFrame = (48_000 / FRAME.fps) * 4

/** The sound of the film as raw samples: of each clip what it has, silence for the rest, to the frame. */
export async function writeSound(
  segments: Pick<SegmentFiles, 'sound' | 'frames'>[],
  file: string,
): Promise<void> {
  for (const { sound, frames } of segments) {
    const silence = Buffer.alloc(frames * bytesPerFrame)
    const heard = sound ? await fs.readFile(sound).catch(() => undefined) : undefined
    heard?.copy(silence, 0, 0, Math.min(heard.length, silence.length))
    await fs.appendFile(file, silence)
    if (sound) await fs.rm(sound, { force: true })
  }
}

/** Puts picture and sound together without encoding the picture again; the index first, no date, no name of a program. */
export const joinArgs = ({ video, sound, film }: Record<'video' | 'sound' | 'film', string>) => [
  ...['-f', 'h264', '-framerate', String(FRAME.fps), '-i', video],
  ...['-f', 's16le', '-ar', '48000', '-ac', '2', '-i', sound],
  ...['-map', '0:v:0', '-map', '1:a:0', '-c:v', 'copy'],
  ...['-c:a', 'aac', '-b:a', '128k', '-threads', '1', '-flags:a', '+bitexact'],
  ...['-map_metadata', '-1', '-fflags', '+bitexact', '-movflags', '+faststart', '-f', 'mp4', film],
]
