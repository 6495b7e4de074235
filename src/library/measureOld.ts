import type { Payload } from 'payload'
import { objects } from '@/storage/objects'
import { hashOf } from './incomingFile'
import { measure } from './measure'
import type { StoredFile } from './stored'
import { tagOf } from './tagOf'

const batch = 50

/**
 * Rows from before there were public copies get what they need to have some: their measures and a name for the copies. Until then
 * readers do not see them, rather than their originals.
 */
export async function measureOld(payload: Payload, until: number): Promise<void> {
  for (const tried = new Set<string>(); Date.now() < until; ) {
    const { docs } = await payload.db.find<StoredFile>({
      collection: 'media',
      where: { tag: { exists: false } },
      limit: batch,
      sort: '-updatedAt',
      pagination: false,
    })
    const fresh = docs.filter(({ id }) => !tried.has(String(id)))
    if (fresh.length === 0) return
    for (const row of fresh) {
      tried.add(String(row.id))
      await measureOne(payload, row).catch((err: unknown) =>
        payload.logger.warn({ msg: `没有读到素材的文件：${row.filename}`, err }),
      )
      if (Date.now() >= until) return
    }
  }
}

async function measureOne(payload: Payload, row: StoredFile): Promise<void> {
  const key = row.filename
  const size = await objects().size(key)
  if (size === undefined) return
  const isPicture = row.mimeType.startsWith('image/')
  const whole = isPicture || !row.sha256 ? await objects().read(key) : undefined
  const readPart = (start: number, length: number) => objects().readPart(key, start, length)
  const readAll = async () => whole ?? (await objects().read(key)) ?? Buffer.alloc(0)
  const measured = await measure({ size, readPart, readAll }, row.mimeType)
  const sha256 =
    row.sha256 ?? (await hashOf({ data: await readAll(), size, name: key, mimetype: row.mimeType }))
  const data = { ...measured, sha256, tag: tagOf({ ...row, sha256 }), prepared: null }
  await payload.db.updateOne({ collection: 'media', id: row.id, data, returning: false })
}
