import crypto from 'node:crypto'
import { readRights, rightsFor, type AiUsage } from '@media/image/rights'
import { decoder, decoding } from '@media/image/decode'
import type { PlannedRendition } from '@media/image/renditionPlan'
import { makeForPlatform, makeRenditions, type Making } from '@media/image/renditions'
import { objects } from '@/storage/objects'
import { planOf, type PublicRow } from './publicFiles'
import type { StoredFile } from './stored'

/** Kept by the name of what they show, so that a picture is worked on once for all who ask. */
export const keyOfCopy = (tag: string, file: string): string => `renditions/${tag}/${file}`

/**
 * One public copy of a picture: from the store, or made now and kept. AVIF takes seconds, so nobody waits for it: until a worker has
 * made it, WebP stands in its place. Undefined when the picture has no such copy or its original is gone. Errors: ImageError.
 */
export async function pictureCopy(row: StoredFile, file: string): Promise<PictureCopy | undefined> {
  const planned = planOf(row).find((one) => one.file === file)
  if (!planned || !row.tag) return undefined
  const { mimeType } = planned
  const known = await objects().read(keyOfCopy(row.tag, file))
  if (known) return { data: known, mimeType, isFinal: true }
  if (planned.format === 'avif') {
    const stand = await pictureCopy(row, file.replace('.avif', '.webp'))
    return stand && { ...stand, isFinal: false }
  }
  const key = `${row.tag}/${file}`
  const making = underWay.get(key) ?? makeOne(row, planned).finally(() => underWay.delete(key))
  underWay.set(key, making)
  const data = await making
  return data && { data, mimeType, isFinal: true }
}

/** `isFinal`: it will be the same at the next time. */
export type PictureCopy = { data: Buffer; mimeType: string; isFinal: boolean }

/** All that are not there yet. */
export async function preparePicture(row: StoredFile): Promise<void> {
  const missing: PlannedRendition[] = []
  for (const planned of planOf(row)) {
    const size = await objects().size(keyOfCopy(row.tag ?? '', planned.file))
    if (!size) missing.push(planned)
  }
  if (missing.length === 0) return
  const making = await makingOf(row)
  if (!making) return
  for await (const made of makeRenditions(making, missing)) await keep(row, made)
}

/** With the last row that shows them. */
export async function removePictureCopies(row: PublicRow): Promise<void> {
  for (const { file } of planOf(row)) await objects().remove(keyOfCopy(row.tag ?? '', file))
}

/** What a platform gets: as good as it can be, with the rights, and the words of the row over it. */
export async function platformCopy(
  row: StoredFile,
  original: Buffer,
): Promise<{ data: Buffer; mimeType: string; filename: string }> {
  const { data, format } = await makeForPlatform(await wordsOf(row, original))
  const stem = row.filename.replace(/\.[^.]*$/, '')
  return {
    data,
    mimeType: format === 'png' ? 'image/png' : 'image/jpeg',
    filename: `${stem}.${format}`,
  }
}

const underWay = new Map<string, Promise<Buffer | undefined>>()
/** Two at a time: each holds a decoded picture, and one alone leaves nothing to the others. */
const most = 2
let running = 0
const waiting: (() => void)[] = []

async function makeOne(row: StoredFile, planned: PlannedRendition): Promise<Buffer | undefined> {
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    const making = await makingOf(row)
    if (!making) return undefined
    for await (const made of makeRenditions(making, [planned])) {
      await keep(row, made)
      return made.data
    }
    return undefined
  } finally {
    running--
    waiting.shift()?.()
  }
}

const keep = (row: StoredFile, made: PlannedRendition & { data: Buffer }) =>
  objects().write(keyOfCopy(row.tag ?? '', made.file), made.data, made.mimeType)

async function makingOf(row: StoredFile): Promise<Making | undefined> {
  const original = await objects().read(row.filename)
  if (!original) return undefined
  // Exchanged behind our back: then nothing of it is what was looked at.
  const sha256 = crypto.createHash('sha256').update(original).digest('hex')
  return sha256 === row.sha256 ? wordsOf(row, original) : undefined
}

async function wordsOf(row: StoredFile, data: Buffer): Promise<Making> {
  const found = readRights(await decoding(decoder(data).metadata()))
  const { credit, aiUsage, watermark, focalX, focalY } = row
  return {
    data,
    rights: rightsFor({ found, credit: credit ?? undefined, ai: (aiUsage ?? 'none') as AiUsage }),
    ...(watermark && { watermark }),
    focus: { x: focalX ?? 50, y: focalY ?? 50 },
  }
}
