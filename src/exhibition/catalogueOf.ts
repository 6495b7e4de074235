import crypto from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { printPicture } from '@media/print/printPicture'
import type { Id } from '@/access/scope'
import { mediaBytes } from '@/content/mediaBytes'
import { env } from '@/env'
import { drawCatalogue } from './drawCatalogue'
import type { Show } from './readShow'

/** Goes up with the layout, so that no book of an older one is handed out. */
const LAYOUT = 2

const begun = new Map<string, Promise<Buffer>>()

/** Drawn once for the revisions it shows, kept in DATA_DIR; a hundred readers at once wait for one drawing. */
export async function catalogueOf({
  payload,
  show,
}: {
  payload: Payload
  show: Show
}): Promise<Buffer> {
  const folder = path.join(env().dataDir, 'prints')
  const file = path.join(folder, `catalogue-${String(show.id)}-${fingerprintOf(show)}.pdf`)
  const kept = await fs.readFile(file).catch(() => undefined)
  if (kept) return kept
  const running = begun.get(file)
  if (running) return running
  const work = draw({ payload, show, folder, file })
  begun.set(file, work)
  try {
    return await work
  } finally {
    begun.delete(file)
  }
}

type Drawing = { payload: Payload; show: Show; folder: string; file: string }

async function draw({ payload, show, folder, file }: Drawing): Promise<Buffer> {
  const bytes = await drawCatalogue(show, (image) => pictureOf(payload, image))
  await fs.mkdir(folder, { recursive: true })
  const older = (await fs.readdir(folder)).filter((name) =>
    name.startsWith(`catalogue-${String(show.id)}-`),
  )
  await fs.writeFile(`${file}.${process.pid}`, bytes)
  await fs.rename(`${file}.${process.pid}`, file)
  for (const name of older) await fs.rm(path.join(folder, name), { force: true })
  return bytes
}

function fingerprintOf(show: Show): string {
  const shown = [
    LAYOUT,
    show.url,
    show.revision,
    ...show.walls.flatMap(({ works }) =>
      works.map(({ id, revision }) => `${String(id)} ${revision}`),
    ),
  ]
  return crypto.createHash('sha256').update(shown.join('\n')).digest('hex').slice(0, 20)
}

async function pictureOf(payload: Payload, image: Id): Promise<Buffer | undefined> {
  const row = await payload.findByID({
    collection: 'media',
    id: image,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { sha256: true, mimeType: true },
  })
  if (!row?.sha256 || !row.mimeType?.startsWith('image/')) return undefined
  const { data } = await mediaBytes({ payload, key: row.sha256 })
  return printPicture(Buffer.from(data), { longEdge: 1400 })
}
