import type { PayloadRequest, Where } from 'payload'
import { organizationsWith } from '@/access/scope'
import type { DeskTicket } from '@/appeals/listForDesk'
import { listForDesk } from '@/appeals/listForDesk'
import type { Expiring } from '@/library/expiring'
import { expiringFor } from '@/library/expiring'
import type { AlertToSee } from '@/opinion/alertsToSee'
import { alertsToSee } from '@/opinion/alertsToSee'
import type { Review } from '@/payload-types'
import { dayOf } from '../look/timeWords'
import type { CommentWork } from './readCommentWork'
import { readCommentWork } from './readCommentWork'
import type { Drafts } from './readDrafts'
import { readDrafts } from './readDrafts'
import type { Todo } from './readTodo'
import { readTodo } from './readTodo'

/** Rows shown of each part; the number beside its title is the whole count and leads to the list. */
const SHOWN = 8

export type DeliveryRow = {
  id: number | string
  title: string
  kind: string
  item: string
  channel: string
  action: string
  state: string
  dueAt: string
  url?: string | null
  account?: { id: number | string; name?: string } | number | string | null
  error?: { code?: string; message?: string; remedy?: string } | null
  instructions?: unknown
}
export type Part<Row> = { rows: Row[]; total: number }

export type Desk = {
  todo: Part<Todo>
  isReviewer: boolean
  isAuthor: boolean
  returned: Part<Review>
  drafts: Drafts
  today: Part<DeliveryRow>
  failed: Part<DeliveryRow>
  awaiting: Part<DeliveryRow>
  followUps: Part<Review>
  licences: Part<Expiring>
  /** The gravest first. */
  alerts: Part<AlertToSee>
  comments: CommentWork
  appeals: Part<DeskTicket>
  me: string
  day: { from: string; until: string }
  now: number
}

/** Everything the person's home page shows, read with the person's own rights. */
export async function readDesk(req: PayloadRequest, now = Date.now()): Promise<Desk> {
  const me = req.user?.id
  const day = dayOf(now)
  const appeals = await readAppeals(req)
  const alerts = await alertsToSee(req)
  const comments = readCommentWork(req, new Date(now))
  const [todo, returned, drafts, today, failed, awaiting, followUps, licences, reviewing, writing] =
    await Promise.all([
      readTodo(req, new Date(now)),
      runs(req, {
        and: [
          { state: { equals: 'returned' } },
          { submittedBy: { equals: me } },
          { currentKey: { not_like: '#' } },
        ],
      }),
      readDrafts(req, SHOWN),
      deliveries(req, {
        and: [
          { dueAt: { greater_than_equal: day.from } },
          { dueAt: { less_than_equal: day.until } },
          { state: { not_equals: 'cancelled' } },
        ],
      }),
      deliveries(req, { state: { equals: 'failed' } }, '-dueAt'),
      deliveries(req, { state: { in: ['handedOff', 'unconfirmed'] } }),
      runs(
        req,
        { and: [{ followUpDueAt: { exists: true } }, { followUpDoneAt: { exists: false } }] },
        'followUpDueAt',
      ),
      readLicences(req, now),
      mayReview(req),
      organizationsWith(req, 'review.submit'),
    ])
  return {
    todo: { rows: todo.slice(0, SHOWN * 2), total: todo.length },
    isReviewer: reviewing || todo.length > 0,
    isAuthor: writing.length > 0,
    returned,
    drafts,
    today,
    failed,
    awaiting,
    followUps,
    licences,
    alerts: { rows: alerts.slice(0, SHOWN), total: alerts.length },
    comments: await comments,
    appeals,
    me: String(me),
    day,
    now,
  }
}

/** Waiting for an answer, where the person sees to tickets. */
async function readAppeals(req: PayloadRequest): Promise<Part<DeskTicket>> {
  if ((await organizationsWith(req, 'appeal.handle')).length === 0) return { rows: [], total: 0 }
  const { tickets, total } = await listForDesk(req, { state: 'waiting' })
  return { rows: tickets.slice(0, SHOWN), total }
}

/** For those who can do something about it. */
async function readLicences(req: PayloadRequest, now: number): Promise<Part<Expiring>> {
  const mine = await organizationsWith(req, 'media.write')
  if (mine.length === 0) return { rows: [], total: 0 }
  const reach = { organization: { in: mine } }
  return expiringFor({ req, now: new Date(now), reach, limit: SHOWN })
}

async function mayReview(req: PayloadRequest): Promise<boolean> {
  const counts = await Promise.all(
    (['review.first', 'review.second', 'review.final'] as const).map((permission) =>
      organizationsWith(req, permission),
    ),
  )
  return counts.some((organizations) => organizations.length > 0)
}

async function runs(req: PayloadRequest, where: Where, sort = '-updatedAt'): Promise<Part<Review>> {
  const found = await req.payload.find({
    collection: 'reviews',
    where,
    sort,
    limit: SHOWN,
    depth: 1,
    select: { snapshot: false },
    req,
    overrideAccess: false,
  })
  return { rows: found.docs as Review[], total: found.totalDocs }
}

async function deliveries(
  req: PayloadRequest,
  where: Where,
  sort = 'dueAt',
): Promise<Part<DeliveryRow>> {
  const found = await req.payload.find({
    collection: 'deliveries',
    where,
    sort,
    limit: SHOWN,
    depth: 1,
    select: { rendition: false, receipt: false },
    req,
    overrideAccess: false,
  })
  return { rows: found.docs as unknown as DeliveryRow[], total: found.totalDocs }
}
