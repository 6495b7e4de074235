import fs from 'node:fs/promises'
import path from 'node:path'
import type { Cover, CoverRatio } from './covers'
import { drawCovers } from './covers'
import type { Ffmpeg } from './findFfmpeg'
import { findFfmpeg, NO_FFMPEG } from './findFfmpeg'
import { writeLastFrame } from './lastFrame'
import { joinArgs, writeSound } from './join'
import { probeVideo } from './probe'
import { runFfmpeg } from './runFfmpeg'
import { segmentArgs } from './segmentArgs'
import type { SegmentFiles } from './segmentArgs'
import { wallOf } from './drawScene'
import { subtitlesOf } from './srt'
import type { Files } from './stills'
import { groundOf, movingPart } from './stills'
import type { Storyboard } from './storyboard'
import { storyboardHash } from './storyboardHash'
import type { Segment } from './timeline'
import { framesOf, timelineOf } from './timeline'
import { VideoError } from './videoError'
import { inWorkFolder } from './workFolder'

export type Composing = {
  storyboard: Storyboard
  /** Bytes of the pictures and clips by their SHA-256. */
  files: Files
  /** Where the temporary folder is made. */
  workRoot: string
  ratios?: CoverRatio[]
  /** 0 to 1, growing. */
  onProgress?: (part: number) => void
  signal?: AbortSignal
}

export type Film = {
  mp4: Buffer
  covers: Cover[]
  /** SubRip. */
  subtitles: string
  storyboardHash: string
  measures: { seconds: number; width: number; height: number }
}

/**
 * The film of a storyboard: 1080 × 1920, 30 a second, H.264 and AAC, captions in the picture. Made segment by segment, so that
 * memory holds one scene; the same storyboard and files give the same bytes on one machine. Throws VideoError, or the
 * reason of the signal; no temporary file is left either way.
 */
export async function composeFilm(composing: Composing): Promise<Film> {
  const { storyboard, files, workRoot, ratios = ['9:16', '3:4'], onProgress, signal } = composing
  const ffmpeg = await findFfmpeg()
  if (!ffmpeg) throw new VideoError(NO_FFMPEG, 'noFfmpeg')
  return inWorkFolder(workRoot, async (folder) => {
    const segments = timelineOf(storyboard)
    const total = framesOf(segments)
    const made: SegmentFiles[] = []
    let done = 0
    let before: string | undefined
    for (const [index, segment] of segments.entries()) {
      signal?.throwIfAborted()
      const job = { ...composing, ffmpeg, folder, segment, index, before }
      // The last tenth is for covers and joining.
      const onFrame = (frame: number) => onProgress?.((0.9 * (done + frame)) / total)
      const each = await makeSegment({ ...job, onFrame })
      made.push(each)
      done += segment.frames
      if (before) await fs.rm(before)
      before = path.join(folder, `${index}-last.png`)
      const { video, frames } = each
      if (index < segments.length - 1)
        await writeLastFrame({ program: ffmpeg.path, video, frames, png: before, signal })
    }
    const covers = await drawCovers({ storyboard, ratios, files })
    onProgress?.(0.93)
    const mp4 = await join({ ffmpeg, folder, made, signal })
    onProgress?.(1)
    const facts = probeVideo(mp4)
    if (!facts) throw new VideoError('合成的文件读不出来。', 'ffmpegFailed')
    const { seconds, width, height } = facts
    return {
      mp4,
      covers,
      subtitles: subtitlesOf(storyboard),
      storyboardHash: storyboardHash(storyboard),
      measures: { seconds: Math.round(seconds * 100) / 100, width, height },
    }
  })
}

type Job = Composing & {
  ffmpeg: Ffmpeg
  folder: string
  segment: Segment
  index: number
  before?: string
  onFrame: (frame: number) => void
}

async function makeSegment(job: Job): Promise<SegmentFiles> {
  const { ffmpeg, folder, segment, index, storyboard, files, signal, onFrame, before } = job
  const { scene, lines, frames, isFirstOfScene } = segment
  const place = (end: string) => path.join(folder, `${String(index).padStart(3, '0')}${end}`)
  const ground = place('-ground.png')
  await fs.writeFile(ground, await groundOf({ storyboard, scene, lines, files }))
  const made: SegmentFiles = {
    ground,
    frames,
    isFirstOfScene,
    video: place('.h264'),
    ...(before && { before }),
    ...(await insetOf(job, place('-inset'))),
  }
  await runFfmpeg({ program: ffmpeg.path, args: segmentArgs(made), signal, onFrame })
  await fs.rm(ground)
  if (made.inset) await fs.rm(made.inset.file)
  return made
}

async function insetOf(
  { storyboard, segment, files }: Job,
  file: string,
): Promise<Pick<SegmentFiles, 'inset' | 'sound'>> {
  const { scene, from, to } = segment
  if (scene.kind === 'picture') {
    const { png, box } = await movingPart({ storyboard, scene, files })
    await fs.writeFile(file, png)
    return { inset: { kind: 'picture', file, box, motion: scene.motion, from, to } }
  }
  const box = wallOf(scene)
  if (scene.kind !== 'footage' || !box) return {}
  const bytes = await files(scene.footage.key)
  const facts = probeVideo(bytes)
  if (!facts) throw new VideoError('有一段视频读不出来，请换成 MP4（H.264）。', 'badMedia')
  await fs.writeFile(file, bytes)
  const start = scene.from + scene.seconds * from
  const hasSound = scene.sound && facts.audio !== undefined && start < facts.seconds
  return {
    inset: { kind: 'footage', file, box, start },
    ...(hasSound && { sound: `${file}.pcm` }),
  }
}

async function join({
  ffmpeg,
  folder,
  made,
  signal,
}: Pick<Job, 'ffmpeg' | 'folder' | 'signal'> & { made: SegmentFiles[] }): Promise<Buffer> {
  const [video, sound, film] = ['film.h264', 'film.pcm', 'film.mp4'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string]
  for (const each of made) {
    await fs.appendFile(video, await fs.readFile(each.video))
    await fs.rm(each.video)
  }
  await writeSound(made, sound)
  await runFfmpeg({ program: ffmpeg.path, args: joinArgs({ video, sound, film }), signal })
  return fs.readFile(film)
}
