import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { REVIEWED_KINDS } from '@/content/kinds'
import { mediaIds } from '@/content/mediaRows'
import { forAccount } from '@/content/variants'
import type { Snapshot } from './run'

/** All that readers may have seen of it, whichever account's words the site spoke in. */
const shownMedia = ({ emergency: _proof, ...shown }: Snapshot): Id[] => mediaIds(shown)

/** What readers of the site get to see of a revision; the proof of an emergency stays inside. */
const publicMedia = ({ emergency: _proof, siteAccount, ...shown }: Snapshot): Id[] =>
  mediaIds(forAccount(shown, siteAccount))

/** A file is public exactly as long as something live uses it. */
export async function markReleased(req: PayloadRequest, snapshot: Snapshot): Promise<void> {
  await setReleased(req, publicMedia(snapshot), true)
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
      select: { cover: true, attachments: true, body: true, variants: true, siteAccount: true },
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
