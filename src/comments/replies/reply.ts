import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'

export type ReplyState = 'inReview' | 'returned' | 'approved' | 'sent' | 'failed' | 'withdrawn'

/** One official answer, relations as ids. */
export type Reply = {
  id: Id
  comment: Id
  organization: Id
  text: string
  state: ReplyState
  isShown?: boolean | null
  author?: Id
  reviewer?: Id
  opinion?: string | null
  reviewedAt?: string | null
  sentAt?: string | null
  createdAt: string
  updatedAt: string
}

export const REPLIES = 'comment-replies'

type Reading = { payload: Payload; req?: PayloadRequest }

/** As stored, the newest first. */
export async function findReplies({
  payload,
  req,
  where,
  limit = 0,
}: Reading & { where: Where; limit?: number }): Promise<Reply[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: Id }>({
    collection: REPLIES,
    where,
    sort: '-createdAt',
    limit,
    pagination: false,
    req,
  })
  return docs.map(toReply)
}

export async function readReply({
  payload,
  req,
  id,
}: Reading & { id: Id }): Promise<Reply | undefined> {
  return (await findReplies({ payload, req, where: { id: { equals: id } }, limit: 1 }))[0]
}

export const toReply = (doc: Record<string, unknown>): Reply => ({
  ...(doc as Reply),
  comment: idOf(doc.comment) ?? '',
  organization: idOf(doc.organization) ?? '',
  author: idOf(doc.author),
  reviewer: idOf(doc.reviewer),
})
