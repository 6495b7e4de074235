import type { Payload, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { TicketLink } from '@/appeals/ticketsOfComments'
import { ticketsOfComments } from '@/appeals/ticketsOfComments'
import type { StoredComment } from '@/comments/ingest/storedComment'
import { objectionKey, objectionUntil } from '@/comments/objections/mayObject'
import type { CommentObjectionRow, ObjectionState } from '@/comments/objections/objectionRow'
import type { Speaker } from './speaker'
import type { ShownComment } from './threads'
import { shownComment } from './threads'
import type { OwnState } from './ownState'
import { ownState } from './ownState'

/** What its author sees of a comment, wherever it stands. */
export type OwnComment = Omit<ShownComment, 'answers' | 'replies' | 'isOrphan'> & {
  kind: string
  item: string
  itemTitle: string
  state: OwnState['state']
  /** The state in words, and what follows from it. */
  words: string
  reason: string
  parent?: string
  canTakeBack: boolean
  /** ISO: until then a second person may be asked. */
  objectUntil?: string
  /** What it asks for, and where that is followed. */
  ticket?: TicketLink
  objection?: { state: ObjectionState; text: string; answer: string; at: string }
}

type Reading = {
  payload: Payload
  speaker: Speaker
  /** Under one item alone, and only what others do not see there. */
  under?: { kind: string; item: Id }
  page?: number
  limit?: number
}

const PAGE = 20

/** One's own words with what became of them: three questions to the database. */
export async function readOwn({
  payload,
  speaker,
  under,
  page = 1,
  limit = PAGE,
}: Reading): Promise<{ comments: OwnComment[]; total: number; page: number; pages: number }> {
  const own = ownWhere(speaker)
  if (!own) return { comments: [], total: 0, page: 1, pages: 1 }
  const where: Where = {
    and: [
      own,
      ...(under
        ? [
            { kind: { equals: under.kind } },
            { item: { equals: String(under.item) } },
            { goneAt: { exists: false } },
            { or: [{ isShown: { not_equals: true } }, { isClosed: { equals: true } }] },
          ]
        : []),
    ],
  }
  const found = await payload.db.find<StoredComment>({
    collection: 'comments',
    where,
    sort: '-saidAt',
    limit,
    page,
    pagination: true,
  })
  const objections = await objectionsTo(payload, found.docs)
  const tickets = await ticketsOfComments(payload, found.docs)
  const now = new Date()
  return {
    comments: found.docs.map((row) => {
      const ticket = tickets.get(String(row.id))
      return { ...ownComment({ row, objections, now }), ...(ticket && { ticket }) }
    }),
    total: found.totalDocs,
    page: found.page ?? page,
    pages: Math.max(1, found.totalPages),
  }
}

/** Ids of the comments of a page that are one's own: for the buttons that only their author has. */
export async function ownIds(
  payload: Payload,
  speaker: Speaker,
  ids: readonly string[],
): Promise<string[]> {
  const own = ownWhere(speaker)
  if (!own || ids.length === 0) return []
  const isNumber = payload.db.defaultIDType === 'number'
  const { docs } = await payload.db.find<{ id: Id }>({
    collection: 'comments',
    where: { and: [own, { id: { in: isNumber ? ids.map(Number) : [...ids] } }] },
    limit: 0,
    pagination: false,
    select: { key: true },
  })
  return docs.map(({ id }) => String(id))
}

/** A member's by the session; what was said as a guest before signing in by the cookie. */
function ownWhere({ member, guestKey }: Speaker): Where | undefined {
  const guests: Where | undefined = guestKey
    ? { and: [{ guestKey: { equals: guestKey } }, { member: { exists: false } }] }
    : undefined
  if (!member) return guests
  const members: Where = { member: { equals: member.id } }
  return guests ? { or: [members, guests] } : members
}

async function objectionsTo(
  payload: Payload,
  rows: readonly StoredComment[],
): Promise<Map<string, CommentObjectionRow>> {
  if (rows.length === 0) return new Map()
  const { docs } = await payload.db.find<CommentObjectionRow>({
    collection: 'comment-objections',
    where: { comment: { in: rows.map(({ id }) => id) } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map((row) => [String(idOf(row.comment)), row]))
}

function ownComment({
  row,
  objections,
  now,
}: {
  row: StoredComment
  objections: ReadonlyMap<string, CommentObjectionRow>
  now: Date
}): OwnComment {
  const {
    answers: _answers,
    replies: _replies,
    isOrphan: _isOrphan,
    ...shown
  } = shownComment(row, {
    isOrphan: false,
    replies: [],
  })
  const last = objections.get(String(row.id))
  const until = objectionUntil(row)
  const isNew = until && until > now && last?.key !== objectionKey(row)
  const parent = idOf(row.parent)
  return {
    ...shown,
    kind: row.kind,
    item: row.item,
    itemTitle: row.itemTitle ?? '',
    ...(row.picture &&
      row.picture.state !== 'removed' && { picture: `/api/comments/${String(row.id)}/picture` }),
    ...ownState(row),
    ...(parent !== undefined && { parent: String(parent) }),
    canTakeBack: !row.goneAt,
    ...(isNew && { objectUntil: until.toISOString() }),
    ...(last && {
      objection: {
        state: last.state,
        text: last.text,
        answer: last.answer ?? '',
        at: new Date(last.handledAt ?? last.createdAt).toISOString(),
      },
    }),
  }
}
