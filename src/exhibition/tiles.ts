import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { writePyramid } from '@media/zoom/pyramid'
import { mediaBytes, originalBytes } from '@/content/mediaBytes'
import { env } from '@/env'

/** domain §4: pictures in public have a long edge of at most 2000 px; `fine` shows more, in tiles alone. */
export const ZOOM_EDGES = { standard: 2000, fine: 4000 } as const

export const zoomEdge = (zoom: unknown): number =>
  zoom === 'fine' ? ZOOM_EDGES.fine : ZOOM_EDGES.standard

const begun = new Map<string, Promise<void>>()

type Wanted = { payload: Payload; key: string; longEdge: number; level: number; tile: string }

/** One tile of a picture; the pyramid is cut at the first that is asked for. Undefined when there is no such tile. */
export async function readTile({
  payload,
  key,
  longEdge,
  level,
  tile,
}: Wanted): Promise<Buffer | undefined> {
  const folder = path.join(env().dataDir, 'tiles', `${key}-${longEdge}`)
  if (!(await exists(folder))) await cutOnce({ payload, key, longEdge, folder })
  return fs.readFile(path.join(folder, String(level), `${tile}.jpeg`)).catch(() => undefined)
}

/** A page of a hundred tiles is asked for at once; the picture is cut once. */
async function cutOnce({
  payload,
  key,
  longEdge,
  folder,
}: Pick<Wanted, 'payload' | 'key' | 'longEdge'> & { folder: string }): Promise<void> {
  const running = begun.get(folder)
  if (running) return running
  const work = (async () => {
    // Only what is shown larger than the public copy is cut from the original, smaller and without its metadata.
    const data =
      longEdge > ZOOM_EDGES.standard
        ? await originalBytes({ payload, key })
        : (await mediaBytes({ payload, key })).data
    await writePyramid({ bytes: Buffer.from(data), folder, longEdge })
  })()
  begun.set(folder, work)
  try {
    await work
  } finally {
    begun.delete(folder)
  }
}

const exists = (folder: string) =>
  fs.stat(folder).then(
    () => true,
    () => false,
  )
