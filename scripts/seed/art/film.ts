import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { findFfmpeg } from '@media/video/findFfmpeg'
import { runFfmpeg } from '@media/video/runFfmpeg'
import { filmStill } from './filmStill'

const STILLS = 8
const SECONDS_EACH = 20

const LINES = [
  '师傅说，焊枪要听手的，手要听心的。',
  '第一年，我只学会了一件事：站得住。',
  '师傅的护目镜，用了十一年。',
  '他从不骂人，只说：“再来一遍。”',
  '夜班的时候，火花就是我们的星星。',
  '第一次独立过探伤，师傅比我还高兴。',
  '今年，我也带了徒弟。',
  '我对他说：再来一遍。',
]

/** Subtitles of 《师徒》: two lines a picture. */
export const FILM_SUBTITLES = LINES.map((line, index) => {
  const from = index * SECONDS_EACH + 2
  return `${index + 1}\n${clock(from)} --> ${clock(from + SECONDS_EACH - 4)}\n${line}\n`
}).join('\n')

/** 2 minutes 40 seconds, 16:9, at a low rate; undefined on a machine without ffmpeg. */
export async function makeFilm(): Promise<Buffer | undefined> {
  const ffmpeg = await findFfmpeg()
  if (!ffmpeg) return undefined
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'gongmei-art-'))
  try {
    for (let index = 0; index < STILLS; index++)
      await fs.writeFile(path.join(folder, `still${index}.jpg`), await filmStill(index))
    const out = path.join(folder, 'film.mp4')
    const hum = `sine=frequency=196:duration=${STILLS * SECONDS_EACH},volume=0.06,tremolo=f=0.2:d=0.6`
    await runFfmpeg({
      program: ffmpeg.path,
      args: [
        ...['-framerate', `1/${SECONDS_EACH}`, '-i', path.join(folder, 'still%d.jpg')],
        ...['-f', 'lavfi', '-i', hum],
        ...['-r', '10', '-c:v', 'libx264', '-preset', 'ultrafast', '-tune', 'stillimage'],
        ...['-crf', '28', '-g', '100', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-b:a', '48k'],
        ...['-t', String(STILLS * SECONDS_EACH), '-movflags', '+faststart', out],
      ],
    })
    return await fs.readFile(out)
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `00:${two(Math.floor(seconds / 60))}:${two(seconds % 60)},000`
}
