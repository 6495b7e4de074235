import type { Payload } from 'payload'
import { unseal } from '@/access/secrets'
import type { StoredComment } from '@/comments/ingest/storedComment'
import type { AuthorHistory, RecentComment } from '@/moderation/context'

/** Who said the same on the same item lately, and what became of what the author said before. */
export type Surroundings = {
  historyOf: (comment: StoredComment) => AuthorHistory
  recentFor: (comment: StoredComment, now: Date) => RecentComment[]
}

/** Enough to know an author by. */
const MOST_BY_AUTHORS = 2_000
/** Enough to see a flood. */
const MOST_SAME = 500
const LATELY_MS = 24 * 3_600_000

/** For a few comments at once: one question about all their authors, one about who said the same. */
export async function surroundingsOf(
  payload: Payload,
  comments: readonly StoredComment[],
): Promise<Surroundings> {
  const [histories, same] = await Promise.all([
    readHistories(payload, comments),
    readSame(payload, comments),
  ])
  return {
    historyOf: ({ authorKey }) => ({
      ...(authorKey && { id: authorKey }),
      ...((authorKey && histories.get(authorKey)) || { approved: 0, rejected: 0 }),
    }),
    recentFor: (comment, now) => recentFor({ payload, comment, now, same }),
  }
}

type Said = Pick<StoredComment, 'id' | 'saidAt' | 'authorKey' | 'sayingKey'> & { place: string }
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

/** Found by the hash of their words: however popular the item is, only what was said twice is read. */
async function readSame(payload: Payload, comments: readonly StoredComment[]): Promise<Said[]> {
  const sayings = [...new Set(comments.flatMap(({ sayingKey }) => sayingKey ?? []))]
  if (sayings.length === 0) return []
  const times = comments.map(({ saidAt }) => Date.parse(saidAt))
  const from = new Date(Math.min(...times) - LATELY_MS).toISOString()
  const until = new Date(Math.max(...times)).toISOString()
  const { docs } = await payload.db.find<StoredComment>({
    collection: 'comments',
    where: {
      and: [
        { sayingKey: { in: sayings } },
        { saidAt: { greater_than: from } },
        { saidAt: { less_than_equal: until } },
      ],
    },
    select: {
      ...{ saidAt: true, authorKey: true, sayingKey: true, isByAccount: true },
      ...{ kind: true, item: true },
    },
    sort: '-saidAt',
    limit: MOST_SAME,
    pagination: false,
  })
  return docs
    .filter(({ isByAccount }) => !isByAccount)
    .map((row) => ({ ...row, place: placeOf(row) }))
}

type Same = {
  payload: Payload
  comment: StoredComment
  now: Date
  same: readonly Said[]
}

/**
 * What was said before it; the first of three equal ones is no repetition. The time between the two counts, not the hour
 * at which they were collected.
 */
function recentFor({ payload, comment, now, same }: Same): RecentComment[] {
  const said = Date.parse(comment.saidAt)
  const rows = same.filter(
    (row) =>
      row.sayingKey === comment.sayingKey &&
      row.place === placeOf(comment) &&
      isBefore(row, comment) &&
      said - Date.parse(row.saidAt) < LATELY_MS,
  )
  if (rows.length === 0) return []
  // Equal but for disguises: its own words stand for theirs.
  const text = comment.original ? unseal(comment.original, payload.secret) : comment.text
  return rows.map(({ authorKey, saidAt }) => ({
    text,
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

const placeOf = ({ kind, item }: Pick<StoredComment, 'kind' | 'item'>): string => `${kind}:${item}`
