import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { composeFilm } from '@media/video/compose'
import { findFfmpeg, NO_FFMPEG } from '@media/video/findFfmpeg'
import { runFfmpeg } from '@media/video/runFfmpeg'
import type { Scene, Storyboard } from '@media/video/storyboard'
import type { Row } from './table'
import { rounded } from './table'
import { watchMemory } from './treeMemory'

const pictures = 5
const secondsEach = 4

/** A film of 20 seconds and five pictures, ours beside one plain ffmpeg command with the same size, length and codecs. */
export async function benchVideo(): Promise<Row[]> {
  const ffmpeg = await findFfmpeg()
  if (!ffmpeg) return [{ what: `film: ${NO_FFMPEG}` }]
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bench-'))
  try {
    const files = await makePictures(folder)
    // The first of each pays for reading programs and fonts.
    const ours = await measured(() => compose(files, folder))
    const plain = await measured(() => plainFilm(ffmpeg.path, files, folder))
    return [
      { what: `film of ${pictures * secondsEach} s, ${pictures} pictures, with words`, ...ours },
      { what: 'plain ffmpeg command, same output, no words', ...plain },
      { what: 'ratio of seconds', seconds: rounded(ours.seconds / plain.seconds, 2) },
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

type Picture = { key: string; file: string; bytes: Buffer }

async function makePictures(folder: string): Promise<Picture[]> {
  const made: Picture[] = []
  for (let index = 0; index < pictures; index++) {
    const noise = { type: 'gaussian', mean: 90 + index * 20, sigma: 30 } as const
    const grain = await sharp({
      create: { width: 160, height: 107, channels: 3, background: '#888', noise },
    })
      .png()
      .toBuffer()
    const bytes = await sharp(grain).resize(2400, 1600, { kernel: 'cubic' }).jpeg().toBuffer()
    const file = path.join(folder, `${index}.jpg`)
    fs.writeFileSync(file, bytes)
    made.push({ file, bytes, key: crypto.createHash('sha256').update(bytes).digest('hex') })
  }
  return made
}

async function compose(files: Picture[], folder: string): Promise<void> {
  const card = 2
  const each = (pictures * secondsEach - 2 * card) / pictures
  const middle = files.map(({ key }, index) => ({
    ...({ kind: 'picture', id: `s${index}`, seconds: each, credit: '', motion: 'in' } as const),
    picture: { key, width: 2400, height: 1600 },
    caption: '三百名选手参加职工技能竞赛，比赛为期两天',
  }))
  const scenes: Scene[] = [
    {
      kind: 'title',
      id: 'title',
      seconds: card,
      title: '职工技能竞赛开赛',
      kicker: '云帆市总工会',
    },
    ...middle,
    {
      kind: 'closing',
      id: 'end',
      seconds: card,
      name: '云帆工会',
      url: 'https://a.test',
      lines: [],
    },
  ]
  const look = { theme: 'union', platform: 'douyin', watermark: '', ai: 'none' } as const
  const storyboard: Storyboard = { version: 1, ...look, scenes }
  const bytes = new Map(files.map((picture) => [picture.key, picture.bytes]))
  await composeFilm({
    storyboard,
    files: async (key) => bytes.get(key) ?? Buffer.alloc(0),
    workRoot: folder,
  })
}

/** What one would type: each picture fitted, zoomed and joined in one graph, with silence. */
async function plainFilm(program: string, files: Picture[], folder: string): Promise<void> {
  const frames = secondsEach * 30
  const zoom = `zoompan=z='1+0.05*on/${frames}':x='iw/2-(iw/zoom/2)':y='ih/2-(ih/zoom/2)':d=${frames}:s=1080x1920:fps=30`
  const fit = 'scale=2160:3840:force_original_aspect_ratio=decrease,pad=2160:3840:-1:-1:white'
  const chains = files.map((_, index) => `[${index}:v]${fit},${zoom},format=yuv420p[v${index}]`)
  const joined = files.map((_, index) => `[v${index}]`).join('')
  const graph = `${chains.join(';')};${joined}concat=n=${files.length}:v=1:a=0[v]`
  const args = [
    ...files.flatMap(({ file }) => ['-i', file]),
    ...['-f', 'lavfi', '-t', String(pictures * secondsEach), '-i', 'anullsrc=r=48000:cl=stereo'],
    ...['-filter_complex', graph, '-map', '[v]', '-map', `${files.length}:a`],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-threads', '2', '-c:a', 'aac'],
    ...['-movflags', '+faststart', path.join(folder, 'plain.mp4')],
  ]
  await runFfmpeg({ program, args })
}

async function measured(
  work: () => Promise<void>,
): Promise<{ seconds: number; 'peak MB': number }> {
  const stop = watchMemory()
  const begun = performance.now()
  await work()
  const seconds = rounded((performance.now() - begun) / 1000)
  return { seconds, 'peak MB': Math.round(stop() / 1_048_576) }
}
