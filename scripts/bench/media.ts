import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { renditionPlan } from '@media/image/renditionPlan'
import { childProgram } from './childProgram'
import type { MediaCost, MediaWork } from './mediaProcess'
import type { Row } from './table'
import { rounded } from './table'

const size = { width: 6000, height: 4000 }

/**
 * Every public copy of a JPEG of 24 megapixels, ours beside one bare sharp pass that writes the same files: decoded once, resized and
 * encoded with the same settings, no rights, no checks. And what a saved picture waits for: its measures alone.
 */
export async function benchMedia(): Promise<Row[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gongmei-bench-'))
  try {
    const file = path.join(folder, 'original.jpg')
    fs.writeFileSync(file, await photograph())
    const costs: Record<MediaWork, MediaCost[]> = { bare: [], ours: [], saving: [] }
    // By turns, and the best of each: the machine's other work hits all.
    for (const work of ['bare', 'ours', 'saving', 'bare', 'ours', 'bare', 'ours'] as const)
      costs[work].push(await costOf({ work, file, folder: path.join(folder, work) }))
    const [ours, bare] = [best(costs.ours), best(costs.bare)]
    const files = renditionPlan({ ...size, look: 'opaque' }).length
    const megabytes = rounded(fs.statSync(file).size / 1_048_576)
    return [
      { what: `all ${files} renditions of 24 megapixels (${megabytes} MB)`, ...ours },
      { what: 'one bare sharp pass, the same files', ...bare },
      {
        what: 'ratio',
        seconds: rounded(ours.seconds / bare.seconds, 2),
        'peak MB': rounded(ours['peak MB'] / bare['peak MB'], 2),
      },
      { what: 'what saving waits for: size, colour, hash', ...best(costs.saving) },
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function costOf(asked: {
  work: MediaWork
  file: string
  folder: string
}): Promise<MediaCost> {
  const program = await childProgram('scripts/bench/mediaProcess.ts', process.env)
  try {
    const { seconds, 'peak MB': peak } = await program.ask<MediaCost>(asked)
    return { seconds, 'peak MB': peak }
  } finally {
    await program.stop()
  }
}

const best = (costs: MediaCost[]): MediaCost => ({
  seconds: Math.min(...costs.map(({ seconds }) => seconds)),
  'peak MB': Math.min(...costs.map((cost) => cost['peak MB'])),
})

/** Grain over large shapes, as hard on an encoder as a photograph. */
async function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 25 } as const
  const grain = await sharp({
    create: { width: 750, height: 500, channels: 3, background: '#888', noise },
  })
    .png()
    .toBuffer()
  const shapes = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="4000"><rect width="6000" height="4000" fill="#35526b" opacity=".6"/><circle cx="4200" cy="1500" r="900" fill="#d8a24a" opacity=".8"/><path d="M0 4000 L2600 1700 L6000 4000 Z" fill="#2f4030" opacity=".9"/></svg>`,
  )
  return sharp(grain)
    .resize(size.width, size.height, { kernel: 'cubic' })
    .composite([{ input: shapes }])
    .removeAlpha()
    .jpeg({ quality: 90 })
    .withExif({ IFD0: { Artist: 'Zhang San', Copyright: '(C) Yunfan' } })
    .toBuffer()
}
