import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { hiddenEntries } from '@/campaign/votes/hiddenEntries'
import type { Kind } from '@/content/kinds'
import { isReviewedKind } from '@/content/kinds'
import { takesComments } from '@/honours/workingStatus'

/** Kinds whose pages have comments under them. */
export const COMMENTED_KINDS = [
  'news',
  'model-workers',
  'exhibitions',
  'artworks',
  'campaigns',
  'submissions',
] as const satisfies readonly Kind[]
export type CommentedKind = (typeof COMMENTED_KINDS)[number]

export const isCommentedKind = (kind: unknown): kind is CommentedKind =>
  (COMMENTED_KINDS as readonly unknown[]).includes(kind)

export type ItemFacts = {
  kind: Kind
  id: Id
  title: string
  slug: string
  organization?: Id
  /** Anybody can read it now. */
  isLive: boolean
  /** It takes comments, if it is live. */
  takesThem: boolean
}

type Row = {
  id: Id
  title?: string | null
  slug?: string | null
  organization?: unknown
  _status?: string | null
  deletedAt?: string | null
  expireAt?: string | null
  workingStatus?: string | null
  commentsOff?: boolean | null
}

/** What the live row of an item says, without access rules; undefined when there is no such item. */
export async function itemFacts(
  req: Pick<PayloadRequest, 'payload'> & { transactionID?: PayloadRequest['transactionID'] },
  { kind, id, now }: { kind: string; id: Id; now: Date },
): Promise<ItemFacts | undefined> {
  if (!isReviewedKind(kind)) return undefined
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<Row>({
    collection: kind,
    where,
    req: req as PayloadRequest,
  })
  if (!row) return undefined
  const hidden = kind === 'submissions' ? await hiddenEntries(req.payload) : []
  return factsOf({ kind, row, hidden, now })
}

/** The facts of many items of a kind, by id as text; what is not there is left out. */
export async function itemsFacts(
  payload: Payload,
  { kind, ids, now }: { kind: Kind; ids: readonly Id[]; now: Date },
): Promise<Map<string, ItemFacts>> {
  const hidden = kind === 'submissions' ? await hiddenEntries(payload) : []
  const found = new Map<string, ItemFacts>()
  // One question for so many at a time keeps the statement within every database's limits.
  for (let at = 0; at < ids.length; at += 200) {
    const { docs } = await payload.db.find<Row>({
      collection: kind,
      where: { id: { in: ids.slice(at, at + 200) } },
      pagination: false,
      limit: 0,
      select: SELECTED[kind] ?? COLUMNS,
    })
    for (const row of docs) found.set(String(row.id), factsOf({ kind, row, hidden, now }))
  }
  return found
}

const COLUMNS = {
  title: true,
  slug: true,
  organization: true,
  _status: true,
  deletedAt: true,
  expireAt: true,
} as const
const SELECTED: Partial<Record<Kind, Record<string, true>>> = {
  'model-workers': { ...COLUMNS, workingStatus: true, commentsOff: true },
}

function factsOf({
  kind,
  row,
  hidden,
  now,
}: {
  kind: Kind
  row: Row
  hidden: readonly Id[]
  now: Date
}): ItemFacts {
  const isExpired = Boolean(row.expireAt && Date.parse(row.expireAt) <= now.getTime())
  const isHidden = hidden.some((id) => sameId(id, row.id))
  return {
    kind,
    id: row.id,
    title: row.title ?? '',
    slug: row.slug ?? '',
    organization: idOf(row.organization),
    isLive: row._status === 'published' && !row.deletedAt && !isExpired && !isHidden,
    takesThem: takesComments({ status: row.workingStatus, commentsOff: row.commentsOff }),
  }
}
