// One way of making the files, in a process of its own: what another left in memory counts for nothing here.
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { measure } from '@/library/measure'
import type { PlannedRendition } from '@media/image/renditionPlan'
import { renditionPlan } from '@media/image/renditionPlan'
import { makeRenditions } from '@media/image/renditions'
import { rounded } from './table'
import { watchMemory } from './treeMemory'

export type MediaWork = 'ours' | 'bare' | 'saving'
export type MediaCost = { seconds: number; 'peak MB': number }

type Asked = { work: MediaWork; file: string; folder: string; number: number }

process.on('disconnect', () => process.exit(0))
process.on('message', ({ work, file, folder, number }: Asked) => {
  void run({ work, file, folder }).then(
    (cost) => process.send?.({ ...cost, number }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.send?.({ ready: 'media' })

async function run({ work, file, folder }: Omit<Asked, 'number'>): Promise<MediaCost> {
  const data = fs.readFileSync(file)
  const { width, height } = await sharp(data).metadata()
  const plan = renditionPlan({ width, height, look: 'opaque' })
  fs.mkdirSync(folder, { recursive: true })
  const stop = watchMemory()
  const begun = performance.now()
  if (work === 'saving') await measureOnly(data)
  else await (work === 'ours' ? allOfOurs : barePass)(data, plan, folder)
  const seconds = rounded((performance.now() - begun) / 1000, 2)
  return { seconds, 'peak MB': Math.round(stop() / 1_048_576) }
}

const measureOnly = async (data: Buffer): Promise<void> => {
  const readPart = async (start: number, length: number) => data.subarray(start, start + length)
  await measure({ size: data.length, readPart, readAll: async () => data }, 'image/jpeg')
}

async function allOfOurs(data: Buffer, plan: PlannedRendition[], folder: string): Promise<void> {
  const rights = { creator: '张三', copyright: '© 云帆市总工会' }
  for await (const made of makeRenditions({ data, rights }, plan))
    fs.writeFileSync(path.join(folder, made.file), made.data)
}

async function barePass(data: Buffer, plan: PlannedRendition[], folder: string): Promise<void> {
  const { data: raw, info } = await sharp(data)
    .rotate()
    .resize(2000, 2000, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (const { file, width, height, format } of plan) {
    const sized = sharp(raw, { raw: info }).resize(width, height)
    const written =
      format === 'avif'
        ? sized.avif({ quality: 55, effort: 2 })
        : format === 'webp'
          ? sized.webp({ quality: 80, effort: 2, smartSubsample: true })
          : sized.jpeg({ quality: 84 })
    await written.toFile(path.join(folder, file))
  }
}
