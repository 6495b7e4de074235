import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { can, organizationsWith, sameId } from '@/access/scope'
import { capabilitiesOf } from '../acts/capabilities'
import type { CommentRow } from '../acts/rows'
import { readComment } from '../acts/rows'
import { whyNoAnswer } from './mayAnswer'
import type { Reply } from './reply'
import { findReplies } from './reply'

/** A reply as the panel shows it. */
export type ShownReply = Pick<
  Reply,
  'id' | 'text' | 'state' | 'isShown' | 'opinion' | 'sentAt' | 'createdAt' | 'updatedAt'
> & { author: string; reviewer: string; isOwn: boolean; mayReview: boolean }

export type Talk = {
  replies: ShownReply[]
  /** May this person write one now, and if nobody may, why. */
  mayWrite: boolean
  whyNot?: string
  limit: number
}

export type WaitingReply = ShownReply & {
  comment: Pick<CommentRow, 'id' | 'text' | 'channel' | 'itemTitle' | 'authorName' | 'state'>
}

const longest = 600
const most = 50

/** What was answered to one comment, the newest first, and what this person may do. */
export async function readTalk(req: PayloadRequest, comment: CommentRow): Promise<Talk> {
  const { payload } = req
  const where = { comment: { equals: comment.id } }
  const replies = await findReplies({ payload, req, where, limit: most })
  const mayReview = await can(req, 'comment.review', comment.organization)
  const isOpen = replies.some(({ state }) => state === 'inReview' || state === 'approved')
  const whyNot = whyNoAnswer(comment)
  const mayReply = await can(req, 'comment.reply', comment.organization)
  return {
    replies: await shown({ req, replies, mayReview }),
    mayWrite: mayReply && !isOpen && !whyNot,
    ...(whyNot && { whyNot }),
    limit: Math.min(longest, capabilitiesOf(comment.channel).replyLimit ?? longest),
  }
}

/** What waits for this person's review, the oldest first. */
export async function readWaiting(req: PayloadRequest): Promise<WaitingReply[]> {
  const { payload } = req
  const organizations = await organizationsWith(req, 'comment.review')
  if (organizations.length === 0) return []
  const replies = await findReplies({
    payload,
    req,
    where: {
      and: [
        { state: { equals: 'inReview' } },
        { organization: { in: organizations } },
        { author: { not_equals: req.user?.id } },
      ],
    },
    limit: most,
  })
  const rows = await shown({ req, replies: replies.reverse(), mayReview: true })
  const found = await Promise.all(
    replies.map(({ comment }) => readComment({ payload, req, id: comment })),
  )
  return rows.flatMap((row, index) => {
    const comment = found[index]
    if (!comment) return []
    const { id, text, channel, itemTitle, authorName, state } = comment
    return [{ ...row, comment: { id, text, channel, itemTitle, authorName, state } }]
  })
}

type Showing = { req: PayloadRequest; replies: readonly Reply[]; mayReview: boolean }

async function shown({ req, replies, mayReview }: Showing): Promise<ShownReply[]> {
  const names = await namesOf(req, replies)
  return replies.map((reply) => {
    const { id, text, state, isShown, opinion, sentAt, createdAt, updatedAt } = reply
    const isOwn = sameId(reply.author, req.user)
    return {
      ...{ id, text, state, isShown, opinion, sentAt, createdAt, updatedAt },
      author: names.get(String(reply.author)) ?? '',
      reviewer: names.get(String(reply.reviewer)) ?? '',
      isOwn,
      mayReview: mayReview && !isOwn && state === 'inReview',
    }
  })
}

async function namesOf(
  req: PayloadRequest,
  replies: readonly Reply[],
): Promise<Map<string, string>> {
  const ids = replies.flatMap(({ author, reviewer }) => [author, reviewer])
  const wanted = [...new Set(ids.filter((id) => id !== undefined))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: Id; name?: string | null }>({
    collection: 'users',
    where: { id: { in: wanted } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']))
}
