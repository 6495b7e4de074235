import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { CONTENT_FIELDS, REVIEWED_KINDS } from '@/content/kinds'
import { mediaIds, withoutEvidence } from '@/content/mediaRows'
import { forAccount } from '@/content/variants'
import { storedFile } from '@/library/stored'
import { tagOf } from '@/library/tagOf'
import { watermarkText } from '@/library/watermarkText'
import type { Snapshot } from './run'

/** All that readers may have seen of it, whichever account's words the site spoke in. */
const shownMedia = (snapshot: Snapshot): Id[] => mediaIds(withoutEvidence(snapshot))

/** What readers of the site get to see of a revision. */
const publicMedia = ({ siteAccount, ...snapshot }: Snapshot): Id[] =>
  mediaIds(forAccount(withoutEvidence(snapshot), siteAccount))

/** A file is public exactly as long as something live uses it. */
export async function markReleased(req: PayloadRequest, snapshot: Snapshot): Promise<void> {
  const ids = publicMedia(snapshot)
  const { payload } = req
  const watermark = await watermarkText({
    payload,
    req,
    account: snapshot.siteAccount,
    item: snapshot,
  })
  await markPictures(req, ids, watermark)
  await setReleased(req, ids, true)
}

/** The site shows its pictures as the account says: with the words over them, or without any more. */
async function markPictures(req: PayloadRequest, ids: Id[], watermark: string): Promise<void> {
  for (const id of ids) {
    const row = await storedFile({ payload: req.payload, req, where: { id: { equals: id } } })
    if (!row?.mimeType.startsWith('image/') || (row.watermark ?? '') === watermark) continue
    const data = { watermark, tag: tagOf({ ...row, watermark }), prepared: null }
    await req.payload.db.updateOne({ collection: 'media', id, data, req })
  }
}

/** Takes back what only `snapshot` used. `except` is the item that is going. */
export async function markUnused(
  req: PayloadRequest,
  { snapshot, except }: { snapshot: Snapshot; except?: { kind: Kind; item: Id } },
): Promise<void> {
  const candidates = shownMedia(snapshot)
  if (candidates.length === 0) return
  const used = new Set<string>()
  for (const kind of REVIEWED_KINDS) {
    for await (const row of liveRows(req, kind)) {
      if (except && except.kind === kind && sameId(except.item, row.id)) continue
      for (const id of publicMedia(row)) used.add(String(id))
    }
  }
  await setReleased(
    req,
    candidates.filter((id) => !used.has(String(id))),
    false,
  )
}

const pageSize = 200

async function* liveRows(req: PayloadRequest, kind: Kind): AsyncGenerator<Snapshot> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: kind,
      where: { _status: { equals: 'published' } },
      select: fieldsWithFiles(kind),
      sort: 'id',
      limit: pageSize,
      page,
      depth: 0,
      trash: true,
      overrideAccess: true,
      req,
    })
    yield* docs.map((doc) => ({ ...doc }))
    if (!hasNextPage) return
  }
}

const fieldsWithFiles = (kind: Kind): Record<string, true> => {
  const own = CONTENT_FIELDS[kind].filter(
    ({ as, files }) => as !== 'text' && (as !== 'data' || files),
  )
  return { ...Object.fromEntries(own.map(({ name }) => [name, true as const])), siteAccount: true }
}

async function setReleased(req: PayloadRequest, ids: Id[], released: boolean): Promise<void> {
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { released: { not_equals: released } }] },
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    await req.payload.db.updateOne({ collection: 'media', id, data: { released }, req })
  }
}
