import type { Payload } from 'payload'
import { unseal } from '@/access/secrets'
import type { StoredComment } from '@/comments/ingest/storedComment'
import type { AuthorHistory, RecentComment } from '@/moderation/context'

/** What was said around a comment and by its author before. */
export type Surroundings = {
  historyOf: (comment: StoredComment) => AuthorHistory
  recentFor: (comment: StoredComment, now: Date) => RecentComment[]
}

/** Enough to know an author by. */
const MOST_BY_AUTHORS = 2_000
/** Enough to see a flood, and little enough that a popular item is judged as fast as a quiet one. */
const MOST_RECENT = 60
const LATELY_MS = 24 * 3_600_000

/** For a few comments at once: one question about all their authors, one about each item. */
export async function surroundingsOf(
  payload: Payload,
  comments: readonly StoredComment[],
): Promise<Surroundings> {
  const [histories, recents] = await Promise.all([
    readHistories(payload, comments),
    readRecents(payload, comments),
  ])
  return {
    historyOf: ({ authorKey }) => ({
      ...(authorKey && { id: authorKey }),
      ...((authorKey && histories.get(authorKey)) || { approved: 0, rejected: 0 }),
    }),
    recentFor: (comment, now) => recentFor({ comment, now, rows: recents.get(placeOf(comment)) }),
  }
}

type Said = Pick<StoredComment, 'id' | 'saidAt' | 'authorKey'> & { words: string }
type Counts = { approved: number; rejected: number }

async function readHistories(
  payload: Payload,
  comments: readonly StoredComment[],
): Promise<Map<string, Counts>> {
  const authors = [...new Set(comments.flatMap(({ authorKey }) => authorKey ?? []))]
  const histories = new Map<string, Counts>()
  if (authors.length === 0) return histories
  const { docs } = await payload.db.find<Pick<StoredComment, 'id' | 'authorKey' | 'state'>>({
    collection: 'comments',
    where: { and: [{ authorKey: { in: authors } }, { state: { not_equals: 'pending' } }] },
    select: { authorKey: true, state: true },
    sort: '-saidAt',
    limit: MOST_BY_AUTHORS,
    pagination: false,
  })
  for (const { authorKey, state } of docs) {
    const counts = histories.get(authorKey ?? '') ?? { approved: 0, rejected: 0 }
    if (state === 'approved' || state === 'elected') counts.approved += 1
    if (state === 'rejected' || state === 'deleted' || state === 'authorOnly') counts.rejected += 1
    histories.set(authorKey ?? '', counts)
  }
  return histories
}

async function readRecents(
  payload: Payload,
  comments: readonly StoredComment[],
): Promise<Map<string, Said[]>> {
  const places = new Map<string, StoredComment[]>()
  for (const comment of comments)
    places.set(placeOf(comment), [...(places.get(placeOf(comment)) ?? []), comment])
  const found = await Promise.all(
    [...places].map(async ([place, there]) => [place, await readPlace(payload, there)] as const),
  )
  return new Map(found)
}

async function readPlace(payload: Payload, there: readonly StoredComment[]): Promise<Said[]> {
  const [{ kind, item }] = there as [StoredComment]
  const times = there.map(({ saidAt }) => Date.parse(saidAt))
  const { docs } = await payload.db.find<StoredComment>({
    collection: 'comments',
    where: {
      and: [
        { item: { equals: item } },
        { kind: { equals: kind } },
        { saidAt: { less_than_equal: new Date(Math.max(...times)).toISOString() } },
        {
          saidAt: { greater_than: new Date(Math.min(...times) - LATELY_MS).toISOString() },
        },
      ],
    },
    select: { original: true, text: true, saidAt: true, authorKey: true, isByAccount: true },
    sort: '-saidAt',
    limit: MOST_RECENT + there.length,
    pagination: false,
  })
  return docs
    .filter(({ isByAccount }) => !isByAccount)
    .map(({ id, saidAt, authorKey, original, text }) => ({
      id,
      saidAt,
      authorKey,
      words: original ? unseal(original, payload.secret) : text,
    }))
}

/**
 * What was said before it; the first of three equal ones is no repetition. The time between the two counts, not the hour
 * at which they were collected.
 */
function recentFor({
  comment,
  now,
  rows = [],
}: {
  comment: StoredComment
  now: Date
  rows?: readonly Said[]
}): RecentComment[] {
  const said = Date.parse(comment.saidAt)
  return rows
    .filter((row) => isBefore(row, comment) && said - Date.parse(row.saidAt) < LATELY_MS)
    .slice(0, MOST_RECENT)
    .map(({ words, authorKey, saidAt }) => ({
      text: words,
      at: new Date(now.getTime() - (said - Date.parse(saidAt))),
      ...(authorKey && { author: authorKey }),
    }))
}

function isBefore(row: Said, comment: StoredComment): boolean {
  if (String(row.id) === String(comment.id)) return false
  const [one, other] = [Date.parse(row.saidAt), Date.parse(comment.saidAt)]
  if (one !== other) return one < other
  return String(row.id).padStart(24, '0') < String(comment.id).padStart(24, '0')
}

const placeOf = ({ kind, item }: StoredComment): string => `${kind}:${item}`
