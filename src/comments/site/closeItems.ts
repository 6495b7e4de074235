import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { StoredComment } from '@/comments/ingest/storedComment'
import type { Kind } from '@/content/kinds'
import { REVIEWED_KINDS } from '@/content/kinds'
import { inTransaction } from '@/database/inTransaction'
import { setColumns } from '@/database/setColumns'
import { idIn } from '@/database/idIn'
import { updateRows } from '@/database/updateRows'
import { isPublic } from './commentRow'
import type { ItemFacts } from './openItem'
import { itemFacts, itemsFacts } from './openItem'

/** Are the comments of an item out of everybody's sight? Of one that is not there at all as well. */
export const areClosed = (facts: ItemFacts | undefined): boolean =>
  !facts?.isLive || !facts.takesThem

/**
 * With the change that closes an item (or opens it again) its comments are closed for every API, in the same transaction. A
 * draft changes nothing: the live row is what counts.
 */
export const closeCommentsAfter =
  (kind: Kind): CollectionAfterChangeHook =>
  async ({ doc, req, operation }) => {
    // Nothing was said yet under what was just made, and a draft's own row is never live before.
    if (operation === 'create') return doc
    await syncItem({ req, kind, id: doc.id as Id, now: new Date() })
    return doc
  }

export async function syncItem({
  req,
  kind,
  id,
  now,
}: {
  req: PayloadRequest
  kind: Kind
  id: Id
  now: Date
}): Promise<void> {
  const under = { kind: { equals: kind }, item: { equals: String(id) } }
  const any = await req.payload.db.findOne({
    collection: 'comments',
    where: { and: [{ kind: under.kind }, { item: under.item }] },
    select: { kind: true },
    req,
  })
  if (!any) return
  await setClosed(req.payload, {
    req,
    kind,
    item: String(id),
    isClosed: areClosed(await itemFacts(req, { kind, id, now })),
  })
}

/**
 * The clock's part: what closes by its time alone (expired, shown until), and whatever an event missed. Looks at items that
 * somebody said something about, and writes only where something changes.
 */
export async function closeItems(payload: Payload, now: Date): Promise<void> {
  for (const kind of REVIEWED_KINDS) {
    const [open, closed] = [
      await itemsWith(payload, kind, false),
      await itemsWith(payload, kind, true),
    ]
    const ids = [...new Set([...open, ...closed])].flatMap((id) => idIn(payload, id) ?? [])
    if (ids.length === 0) continue
    const facts = await itemsFacts(payload, {
      ...{ kind, ids, now },
    })
    const isClosed = (item: string) => areClosed(facts.get(item))
    for (const item of open)
      if (isClosed(item)) await setClosed(payload, { kind, item, isClosed: true })
    for (const item of closed)
      if (!isClosed(item)) await setClosed(payload, { kind, item, isClosed: false })
  }
}

type Setting = { req?: PayloadRequest; kind: Kind; item: string; isClosed: boolean }

/** Official answers go with what they answer. */
const setClosed = (payload: Payload, { req, kind, item, isClosed }: Setting): Promise<void> =>
  inTransaction({ payload, req, label: 'close comments' }, async (inside) => {
    const changed = await updateRows({
      payload,
      req: inside,
      collection: 'comments',
      where: { kind, item, isClosed: !isClosed },
      data: { isClosed },
    })
    if (changed > 0) await showRepliesUnder(inside, { kind, item })
  })

async function showRepliesUnder(
  req: PayloadRequest,
  { kind, item }: { kind: Kind; item: string },
): Promise<void> {
  const { docs } = await req.payload.db.find<StoredComment>({
    collection: 'comments',
    where: { and: [{ kind: { equals: kind } }, { item: { equals: item } }] },
    select: { isShown: true, isClosed: true, goneAt: true },
    limit: 0,
    pagination: false,
    req,
  })
  const comments = new Map(docs.map((row) => [String(row.id), isPublic(row)]))
  const ids = docs.map(({ id }) => id)
  for (let at = 0; at < ids.length; at += 500) {
    const { docs: replies } = await req.payload.db.find<{
      id: Id
      comment: unknown
      isShown?: boolean
    }>({
      collection: 'comment-replies',
      where: {
        and: [{ comment: { in: ids.slice(at, at + 500) } }, { state: { equals: 'sent' } }],
      },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { id, comment, isShown } of replies) {
      const shown = comments.get(String(idOf(comment))) ?? false
      if (shown === Boolean(isShown)) continue
      const row = { payload: req.payload, req, collection: 'comment-replies', id } as const
      await setColumns({ ...row, data: { isShown: shown } })
    }
  }
}

async function itemsWith(payload: Payload, kind: Kind, isClosed: boolean): Promise<string[]> {
  const { values } = await payload.db.findDistinct({
    collection: 'comments',
    field: 'item',
    where: { and: [{ kind: { equals: kind } }, { isClosed: { equals: isClosed } }] },
  })
  return values.map(({ item }) => String(item))
}
