import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { RowId } from './atomic'
import { isMongo } from './isMongo'
import { inAtomicUpdate } from './mongo/inMongoTransaction'

type Setting = {
  payload: Payload
  req?: PayloadRequest
  collection: CollectionSlug
  id: RowId
  /** What must still be so; nothing is written when it is not. */
  if?: Where
  /** Plain columns of the row itself: text, numbers, dates, JSON. */
  data: Record<string, unknown>
}

/**
 * Writes columns of one row below Payload's hooks, in one conditional write, and then of its newest version, so that
 * what the program keeps beside a text never makes a new revision of it. False when the condition did not hold.
 */
export async function setColumns(setting: Setting): Promise<boolean> {
  const { payload, req, collection, id, data } = setting
  const where: Where = { and: [{ id: { equals: id } }, ...(setting.if ? [setting.if] : [])] }
  const now = new Date().toISOString()
  const update = { collection, where, data: { ...data, updatedAt: now }, req }
  const written = isMongo(payload)
    ? await inAtomicUpdate({ payload, label: 'set columns' }, async () =>
        Boolean(await payload.db.updateOne(update)),
      )
    : Boolean(await payload.db.updateOne({ ...update, options: { atomic: true } }))
  if (written && payload.collections[collection]?.config.versions)
    await setNewestVersion({ ...setting, data: { ...data, updatedAt: now } })
  return written
}

async function setNewestVersion({ payload, req, collection, id, data }: Setting): Promise<void> {
  const { docs } = await payload.db.findVersions<{ id: RowId }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const version = docs[0]?.id
  if (version === undefined) return
  if (!isMongo(payload)) {
    // Typed as a whole version; the adapter writes the columns it is given.
    const versionData = { version: data } as never
    await payload.db.updateVersion({ collection, id: version, versionData, req, returning: false })
    return
  }
  const model = payload.db.versions[collection]
  const session = payload.db.sessions[String(await req?.transactionID)]
  const $set = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [`version.${name}`, value]),
  )
  await model?.updateOne({ _id: version }, { $set }, { session, timestamps: false })
}
