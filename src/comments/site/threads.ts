import type { Payload, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { channelName } from './channelName'
import type { Placed } from './arrange'
import { arrange } from './arrange'

export type ShownReply = { id: string; text: string; by: string; at: string }

export type ShownComment = {
  id: string
  text: string
  name: string
  at: string
  isEdited: boolean
  isElected: boolean
  /** By the account itself, on its own channel. */
  isOfficial: boolean
  /** Where it was said; '' on our own site. */
  from: string
  picture?: string
  /** It answers something that is not shown any more. */
  isOrphan: boolean
  replies: ShownReply[]
  answers: ShownComment[]
}

export type ThreadPage = {
  /** Everything shown, answers included; official replies are not comments. */
  total: number
  page: number
  pages: number
  comments: ShownComment[]
}

/** Threads of a page. */
export const PAGE_SIZE = 20
/** Answers shown of one thread; a page is never longer than people read. */
const ANSWERS_MAX = 30
/** Of an item with more than these, the newest are on the page. */
const PLACED_MAX = 5_000

type Reading = { payload: Payload; kind: string; item: Id; page?: number }

/** What everybody may read under an item: four questions to the database, however many comments there are. */
export async function readThreads({ payload, kind, item, page = 1 }: Reading): Promise<ThreadPage> {
  const rows = await placedRows(payload, shownUnder(kind, item))
  const total = rows.length < PLACED_MAX ? rows.length : await countShown({ payload, kind, item })
  const threads = arrange(rows)
  const pages = Math.max(1, Math.ceil(threads.length / PAGE_SIZE))
  const at = Math.min(Math.max(1, page), pages)
  const onPage = threads.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE).map((thread) => ({
    ...thread,
    answers: thread.answers.slice(0, ANSWERS_MAX),
  }))
  const ids = onPage.flatMap(({ id, answers }) => [id, ...answers])
  const [comments, replies] = await Promise.all([
    commentsById(payload, shownUnder(kind, item), ids),
    repliesTo(payload, ids),
  ])
  const shown = (id: string, isOrphan = false): ShownComment[] => {
    const row = comments.get(id)
    return row ? [shownComment(row, { isOrphan, replies: replies.get(id) ?? [] })] : []
  }
  return {
    total,
    page: at,
    pages,
    comments: onPage.flatMap(({ id, answers, isOrphan }) =>
      shown(id, isOrphan).map((comment) => ({
        ...comment,
        answers: withoutDoubles(
          answers.flatMap((answer) => shown(answer)),
          comment.replies,
        ),
      })),
    ),
  }
}

/** How many are shown in all. */
const countShown = async ({ payload, kind, item }: Reading): Promise<number> =>
  (await payload.db.count({ collection: 'comments', where: shownUnder(kind, item) })).totalDocs

const shownUnder = (kind: string, item: Id): Where => ({
  and: [
    { kind: { equals: kind } },
    { item: { equals: String(item) } },
    { isShown: { equals: true } },
    { isClosed: { not_equals: true } },
    { goneAt: { exists: false } },
  ],
})

async function placedRows(payload: Payload, where: Where): Promise<Placed[]> {
  const { docs } = await payload.db.find<StoredComment>({
    collection: 'comments',
    where,
    sort: '-saidAt',
    limit: PLACED_MAX,
    pagination: false,
    select: { parent: true, state: true, saidAt: true },
  })
  return docs.map(({ id, parent, state, saidAt }) => ({
    id: String(id),
    ...(idOf(parent) !== undefined && { parent: String(idOf(parent)) }),
    isElected: state === 'elected',
    saidAt: new Date(saidAt).toISOString(),
  }))
}

async function commentsById(
  payload: Payload,
  where: Where,
  ids: readonly string[],
): Promise<Map<string, StoredComment>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<StoredComment>({
    collection: 'comments',
    // Asked again: what was hidden in between is not shown.
    where: { and: [where, { id: { in: spelled(payload, ids) } }] },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map((row) => [String(row.id), row]))
}

type ReplyRow = {
  id: Id
  comment?: unknown
  organization?: unknown
  text: string
  sentAt?: string | null
  updatedAt: string
}

async function repliesTo(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, ShownReply[]>> {
  const found = new Map<string, ShownReply[]>()
  if (ids.length === 0) return found
  const { docs } = await payload.db.find<ReplyRow>({
    collection: 'comment-replies',
    where: {
      and: [{ comment: { in: spelled(payload, ids) } }, { isShown: { equals: true } }],
    },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  const names = await organizationNames(payload, docs)
  for (const row of docs) {
    const comment = String(idOf(row.comment))
    const reply = {
      id: String(row.id),
      text: row.text,
      by: names.get(String(idOf(row.organization))) ?? '',
      at: new Date(row.sentAt ?? row.updatedAt).toISOString(),
    }
    found.set(comment, [...(found.get(comment) ?? []), reply])
  }
  return found
}

async function organizationNames(
  payload: Payload,
  rows: readonly ReplyRow[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map(({ organization }) => idOf(organization)))].filter(
    (id) => id !== undefined,
  )
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: Id; name?: string; shortName?: string }>({
    collection: 'organizations',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    select: { name: true, shortName: true },
  })
  return new Map(docs.map(({ id, name, shortName }) => [String(id), shortName || name || '']))
}

export const shownComment = (
  row: StoredComment,
  { isOrphan, replies }: { isOrphan: boolean; replies: ShownReply[] },
): ShownComment => ({
  id: String(row.id),
  text: row.text,
  name: row.authorName || '网友',
  at: new Date(row.saidAt).toISOString(),
  isEdited: Boolean(row.editedAt),
  isElected: row.state === 'elected',
  isOfficial: row.isByAccount === true,
  from: channelName(row.channel),
  ...(row.picture?.state === 'shown' && { picture: `/api/comments/${String(row.id)}/picture` }),
  isOrphan,
  replies,
  answers: [],
})

/** An official answer that was said on the channel comes back from there as a comment of the account's own. */
const withoutDoubles = (answers: ShownComment[], replies: readonly ShownReply[]): ShownComment[] =>
  answers.filter(
    ({ isOfficial, text }) =>
      !isOfficial || !replies.some((reply) => reply.text.trim() === text.trim()),
  )

const spelled = (payload: Payload, ids: readonly string[]): Id[] =>
  payload.db.defaultIDType === 'number' ? ids.map(Number) : [...ids]
