import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { findFfmpeg } from '@media/video/findFfmpeg'
import { runFfmpeg } from '@media/video/runFfmpeg'
import { comic, frame, map, morning, range, riderInRain } from './entryScenes'

type Drawn = { name: string; alt: string; data: Buffer; mimetype: string }

/** Fine grain makes a drawn picture weigh what a photograph weighs, as the limits ask. */
async function photograph(svg: string, width: number, height: number): Promise<Buffer> {
  const noise = {
    width,
    height,
    channels: 3 as const,
    noise: { type: 'gaussian' as const, mean: 128, sigma: 18 },
  }
  const grain = await sharp({ create: { ...noise, background: '#808080' } })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'cover' })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer()
}

const picture = (svg: string, width: number, height: number) =>
  sharp(Buffer.from(svg)).resize(width, height, { fit: 'cover' }).jpeg({ quality: 88 }).toBuffer()

/** A quiet chord that swells and fades, as PCM. */
function sound(seconds: number): Buffer {
  const rate = 16_000
  const samples = Buffer.alloc(rate * seconds * 2)
  for (let at = 0; at < rate * seconds; at += 1) {
    const time = at / rate
    const swell = 0.2 + 0.15 * Math.sin(time * 1.3)
    const tones = [220, 277.2, 329.6].map((tone) => Math.sin(2 * Math.PI * tone * time))
    samples.writeInt16LE(
      Math.round((tones.reduce((sum, tone) => sum + tone, 0) / 3) * swell * 32_000),
      at * 2,
    )
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

/** Some seconds of a slow move over a picture; undefined on a machine without ffmpeg. */
async function film(still: Buffer, seconds: number): Promise<Buffer | undefined> {
  const ffmpeg = await findFfmpeg()
  if (!ffmpeg) return undefined
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-seed-'))
  const [from, to] = [path.join(folder, 'still.jpg'), path.join(folder, 'film.mp4')]
  try {
    fs.writeFileSync(from, still)
    const args = [
      '-loop',
      '1',
      '-framerate',
      '12',
      '-t',
      String(seconds),
      '-i',
      from,
      '-f',
      'lavfi',
      '-t',
      String(seconds),
      '-i',
      'sine=frequency=196:sample_rate=44100',
    ]
    const look = [
      '-vf',
      'scale=2112:-2,crop=1920:1080:x=t*16:y=54',
      '-c:v',
      'libx264',
      '-preset',
      'ultrafast',
      '-pix_fmt',
      'yuv420p',
      '-c:a',
      'aac',
      '-shortest',
      '-movflags',
      '+faststart',
    ]
    await runFfmpeg({ program: ffmpeg.path, args: [...args, ...look, to] })
    return fs.readFileSync(to)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Everything the demo's entries show, made here. Names of entries in domain §7. */
export async function drawEntryFiles(
  scene: (name: string) => string | undefined,
): Promise<Partial<Record<string, Drawn[]>>> {
  const jpeg = (name: string, alt: string, data: Buffer): Drawn => ({
    name: `${name}.jpg`,
    alt,
    data,
    mimetype: 'image/jpeg',
  })
  const clip = async (name: string, alt: string, svg: string): Promise<Drawn[]> => {
    const data = await film(await picture(svg, 2112, 1188), 4)
    return data ? [{ name: `${name}.mp4`, alt, data, mimetype: 'video/mp4' }] : []
  }
  const bubbles = [
    '<path d="M860 240 h440"/>',
    '<path d="M900 200 h360 M900 280 h280"/>',
    '<path d="M960 160 v120 M960 310 v8"/>',
    '<path d="M880 250 l90 70 l220 -160"/>',
  ]
  const colors = ['#f1d9a7', '#d3e0ea', '#f0c6b8', '#d9e6cf']
  return {
    P02: [{ name: 'entry-p02.wav', alt: '诵读录音', data: sound(8), mimetype: 'audio/wav' }],
    P03: await clip('entry-p03', '塔吊之上', scene('crane') ?? frame(morning)),
    P05: [jpeg('entry-p05', '云帆工运地图截图', await picture(frame(map), 1200, 1600))],
    P06: [
      jpeg('entry-p06', '雨夜里骑手在路口等灯', await photograph(frame(riderInRain), 3300, 2200)),
    ],
    P07: await Promise.all(
      colors.map(async (color, at) =>
        jpeg(
          `entry-p07-${at + 1}`,
          `漫画第 ${at + 1} 格`,
          await picture(frame(comic(at, color, bubbles[at] ?? '')), 1600, 900),
        ),
      ),
    ),
    P08: await clip(
      'entry-p08',
      '末班公交驶过街口',
      frame(riderInRain.replaceAll('#e0a722', '#b3131b')),
    ),
    P09: await clip(
      'entry-p09',
      '铁花飞溅',
      frame(
        `<rect width="1600" height="900" fill="#140d0a"/>${range(160)
          .map(
            (i) =>
              `<path d="M800 620 L${800 + Math.round(Math.cos(i) * (200 + ((i * 71) % 620)))} ${620 - Math.abs(Math.round(Math.sin(i * 1.7) * (120 + ((i * 53) % 480))))}" stroke="${i % 3 ? '#ffb347' : '#fff1c9'}" stroke-width="${1 + (i % 3)}"/>`,
          )
          .join('')}<circle cx="800" cy="630" r="70" fill="#ffe9b0"/>`,
      ),
    ),
    P10: [jpeg('entry-p10', '船坞上的晨光', await photograph(frame(morning), 3300, 2200))],
  }
}

/** The drawn file in the library of the organiser, found again by its name. */
export async function keepFile(
  payload: Payload,
  organization: Id,
  file: Drawn,
  credit: string,
): Promise<Id> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: file.name } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const { name, data, mimetype, alt } = file
  const row = {
    alt,
    credit,
    licence: 'campaign',
    portrait: 'noPerson',
    aiUsage: 'none',
    organization,
  }
  return (
    await payload.create({
      collection: 'media',
      data: row as never,
      file: { name, data, mimetype, size: data.length },
      overrideAccess: true,
    })
  ).id
}
