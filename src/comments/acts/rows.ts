import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Act } from './act'
import { ACTS, toAct } from './act'

type Reading = { payload: Payload; req?: PayloadRequest }

export type CommentState =
  | 'pending'
  | 'held'
  | 'approved'
  | 'elected'
  | 'authorOnly'
  | 'rejected'
  | 'deleted'

/** Of a comment what acts and replies look at, relations as ids. */
export type CommentRow = {
  id: Id
  key: string
  text: string
  channel: string
  account?: Id
  delivery?: Id
  external?: Record<string, unknown> | null
  organization: Id
  authorName?: string | null
  itemTitle?: string | null
  goneAt?: string | null
  isShown?: boolean | null
  state: CommentState
}

/** As stored: below Payload's hooks and access rules, which have nothing to say here. */
export async function readComment({
  payload,
  req,
  id,
}: Reading & { id: Id }): Promise<CommentRow | undefined> {
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<Record<string, unknown> & { id: Id }>({
    collection: 'comments',
    where,
    req,
  })
  return row ? toComment(row) : undefined
}

/** The oldest first. */
export async function findActs({
  payload,
  req,
  where,
  limit = 0,
}: Reading & { where: Where; limit?: number }): Promise<Act[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: Id }>({
    collection: ACTS,
    where,
    sort: 'createdAt',
    limit,
    pagination: false,
    req,
  })
  return docs.map(toAct).sort(inOrder)
}

export async function readAct({
  payload,
  req,
  id,
}: Reading & { id: Id }): Promise<Act | undefined> {
  return (await findActs({ payload, req, where: { id: { equals: id } }, limit: 1 }))[0]
}

export const toComment = (row: { id: Id } & object): CommentRow => {
  const known = row as CommentRow
  return {
    ...known,
    account: idOf(known.account),
    delivery: idOf(known.delivery),
    organization: idOf(known.organization) ?? '',
  }
}

/** Rows of one moment are in the order of their ids: both databases count these up. */
const inOrder = (left: Act, right: Act): number =>
  left.createdAt.localeCompare(right.createdAt) ||
  String(left.id).localeCompare(String(right.id), 'en', { numeric: true })
