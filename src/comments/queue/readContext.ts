import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { scopeOf } from './filterOf'
import { namesOf } from './namesOf'
import type { QueueRow, StoredRow } from './queueRow'
import { QUEUE_SELECT, queueRow } from './queueRow'

/** What a person looks at beside a comment before deciding. */
export type CommentContext = {
  comment: QueueRow
  /** What it answers, and what answers it or stands beside it, in time. */
  thread: { parent: QueueRow | null; answers: QueueRow[]; siblings: QueueRow[] }
  /** What the same author said in the organizations this person may read; null for nobody in particular. */
  author: { approved: number; hidden: number; isMore: boolean; comments: QueueRow[] } | null
  replies: Record<string, unknown>[]
  acts: Record<string, unknown>[]
  decisions: DecisionShown[]
  ticket: { id: Id; number: string; state: string; kind: string; dueAt?: string } | null
}

export type DecisionShown = {
  id: Id
  round: number
  action: string
  by: string
  at: string
  violation: string | null
  sentiment: string | null
  intent: string | null
  reason: string | null
  way: string | null
  undoneAt: string | null
  from: string | null
  to: string | null
}

const MOST_THREAD = 50
const MOST_HISTORY = 200
const SHOWN_HISTORY = 20
const MOST_ROWS = 50

type Full = StoredRow & { authorKey?: string | null }

export async function readContext(req: PayloadRequest, id: Id): Promise<CommentContext> {
  const scope = await scopeOf(req)
  const [full] = await rows<Full>(req, [...scope, is('id', id)], {
    limit: 1,
    select: { ...QUEUE_SELECT, authorKey: true },
  })
  if (!full) throw new Error(`comment ${id} is gone`)
  const { authorKey, ...comment } = full
  const parent = idOf(comment.parent)
  const near = { limit: MOST_THREAD, sort: 'saidAt' }
  const [above] = parent === undefined ? [] : await rows(req, [...scope, is('id', parent)])
  const answers = await rows(req, [...scope, is('parent', id)], near)
  const siblings =
    parent === undefined
      ? []
      : await rows(req, [...scope, is('parent', parent), { id: { not_equals: id } }], near)
  return {
    comment: queueRow(comment),
    thread: {
      parent: above ? queueRow(above) : null,
      answers: answers.map(queueRow),
      siblings: siblings.map(queueRow),
    },
    author: authorKey ? await historyOf({ req, scope, authorKey, id }) : null,
    replies: await beside(req, 'comment-replies', id),
    acts: await beside(req, 'comment-acts', id),
    decisions: await decisionsOf(req, id),
    ticket: await ticketOf(req, comment.ticket),
  }
}

type History = { req: PayloadRequest; scope: Where[]; authorKey: string; id: Id }

async function historyOf({ req, scope, authorKey, id }: History) {
  const said = await rows(req, [...scope, is('authorKey', authorKey), { id: { not_equals: id } }], {
    limit: MOST_HISTORY,
    sort: '-saidAt',
  })
  const count = (states: readonly string[]) =>
    said.filter(({ state }) => states.includes(state)).length
  return {
    approved: count(['approved', 'elected']),
    hidden: count(['rejected', 'deleted', 'authorOnly']),
    isMore: said.length === MOST_HISTORY,
    comments: said.slice(0, SHOWN_HISTORY).map(queueRow),
  }
}

/** Read as this person may: rights of fields and rows are the collection's own. */
async function beside(
  req: PayloadRequest,
  collection: 'comment-replies' | 'comment-acts',
  id: Id,
): Promise<Record<string, unknown>[]> {
  const { docs } = await req.payload.find({
    collection,
    where: { comment: { equals: id } },
    sort: 'createdAt',
    limit: MOST_ROWS,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs as unknown as Record<string, unknown>[]
}

async function decisionsOf(req: PayloadRequest, id: Id): Promise<DecisionShown[]> {
  const { docs } = await req.payload.db.find<StoredDecision>({
    collection: 'comment-decisions',
    // Second looks are blind, and no part of what became of it; their rounds are below 1.
    where: { and: [is('comment', id), { round: { greater_than: 0 } }] },
    sort: '-round',
    limit: MOST_ROWS,
    pagination: false,
    req,
  })
  const names = await namesOf(
    req,
    docs.map(({ actor }) => actor),
  )
  return docs.map((row) => ({
    ...{ id: row.id, round: row.round, action: row.action, by: names(row.actor) },
    at: row.createdAt,
    violation: row.violation ?? null,
    sentiment: row.sentiment ?? null,
    intent: row.intent ?? null,
    reason: row.reason ?? null,
    way: row.way ?? null,
    undoneAt: row.undoneAt ?? null,
    from: row.before?.state ?? null,
    to: row.after?.state ?? null,
  }))
}

async function ticketOf(req: PayloadRequest, ticket: unknown): Promise<CommentContext['ticket']> {
  const id = idOf(ticket)
  if (id === undefined) return null
  const row = await req.payload.db.findOne<NonNullable<CommentContext['ticket']>>({
    collection: 'appeals',
    where: { id: { equals: id } },
    req,
  })
  if (!row) return null
  return { id: row.id, number: row.number, state: row.state, kind: row.kind, dueAt: row.dueAt }
}

type StoredDecision = {
  id: Id
  round: number
  action: string
  actor?: unknown
  createdAt: string
  violation?: string | null
  sentiment?: string | null
  intent?: string | null
  reason?: string | null
  way?: string | null
  undoneAt?: string | null
  before?: { state?: string } | null
  after?: { state?: string } | null
}

async function rows<Row extends { id: Id } = StoredRow>(
  req: PayloadRequest,
  where: Where[],
  rest: { limit?: number; sort?: string; select?: Record<string, true> } = {},
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    ...{ collection: 'comments', where: { and: where }, pagination: false, req },
    ...{ limit: 1, select: QUEUE_SELECT, ...rest },
  })
  return docs
}

const is = (field: string, value: Id): Where => ({ [field]: { equals: value } })
