import type { Payload } from 'payload'
import { writeState } from '@/distribution/platformState'
import { expiringBefore, warnUntil } from './expiring'
import { measureOld } from './measureOld'
import { preparePicture } from './pictureCopies'
import type { StoredFile } from './stored'

/** Licences and portrait permissions that end within the week: counted for the desk, named in the log. */
export async function noteLicences(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'media',
    where: expiringBefore(warnUntil(now)),
    select: { filename: true, released: true, licenceUntil: true, portraitUntil: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const over = docs.filter((doc) =>
    [doc.licenceUntil, doc.portraitUntil].some((until) => until && new Date(until) < now),
  )
  const isPublic = docs.filter(({ released }) => released).length
  await writeState({
    payload,
    key: 'licences',
    value: { at: now.toISOString(), ending: docs.length, over: over.length, public: isPublic },
  })
  if (docs.length > 0) {
    payload.logger.warn({
      msg: `授权或肖像许可七天内到期（含已到期 ${over.length} 件）的素材 ${docs.length} 件，其中 ${isPublic} 件正在线上使用`,
    })
  }
}

/** The next tick goes on. */
const patienceMs = 50_000
const batch = 20

/** Makes the public copies of what was uploaded since, before anybody asks for them. */
export async function prepareCopies(payload: Payload): Promise<void> {
  const until = Date.now() + patienceMs
  await measureOld(payload, until)
  const tried: StoredFile['id'][] = []
  while (Date.now() < until) {
    const { docs } = await payload.db.find<StoredFile & { prepared?: string | null }>({
      collection: 'media',
      where: {
        and: [
          { mimeType: { like: 'image/' } },
          { tag: { exists: true } },
          { prepared: { not_equals: 'yes' } },
          ...(tried.length > 0 ? [{ id: { not_in: tried } }] : []),
        ],
      },
      sort: '-createdAt',
      limit: batch,
      pagination: false,
    })
    if (docs.length === 0) return
    for (const row of docs) {
      tried.push(row.id)
      // What cannot be decoded will not be tomorrow either.
      await preparePicture(row).catch((err: unknown) =>
        payload.logger.warn({ msg: `副本没有做成：${row.filename}`, err }),
      )
      await markPrepared(payload, row)
      if (Date.now() >= until) return
    }
  }
}

/** Unless its words or its file changed meanwhile: then there are new copies to be made. */
const markPrepared = (payload: Payload, { id, tag }: StoredFile) =>
  payload.db.updateOne({
    collection: 'media',
    where: { and: [{ id: { equals: id } }, { tag: { equals: tag } }] },
    data: { prepared: 'yes' },
    returning: false,
  })
