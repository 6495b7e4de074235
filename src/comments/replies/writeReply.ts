import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { demand, refusal } from '@/distribution/answer'
import { programWrite } from '@/review/programWrite'
import { readComment } from '../acts/rows'
import { changeReply } from './changeReply'
import { checkText } from './checkText'
import { demandAnswerable } from './mayAnswer'
import type { Reply } from './reply'
import { findReplies, REPLIES, toReply } from './reply'

type Writing = {
  req: PayloadRequest
  comment: { id: Id }
  text: unknown
  /** Personal data in it is meant. */
  confirmed?: boolean
}

/**
 * Drafts an official answer for another person to pass. One at a time a comment.
 * Errors: 400 for the words, 401, 403, 404, 409 where the comment cannot be answered or an answer is under way.
 */
export async function writeReply({
  req,
  comment: { id },
  text,
  confirmed,
}: Writing): Promise<Reply> {
  const { payload } = req
  const comment = await readComment({ payload, req, id })
  await demand({
    ...{ req, permission: 'comment.reply', seeing: 'comment.read' },
    ...{ organization: comment?.organization, missing: '没有这条留言。' },
  })
  if (!comment) throw refusal(404, '没有这条留言。')
  demandAnswerable(comment)
  const words = checkText({ text, channel: comment.channel, confirmed })
  return inTransaction({ payload, req, label: 'reply.write' }, async (inside) => {
    await demandNoOther({ req: inside, comment: id })
    const { organization } = comment
    const row = await payload.create({
      collection: REPLIES,
      data: {
        ...{ comment: id, organization, text: words, state: 'inReview', isShown: false },
        author: idOf(req.user),
      } as never,
      depth: 0,
      overrideAccess: true,
      context: programWrite,
      req: inside,
    })
    await record(inside, {
      action: 'reply.write',
      target: { kind: REPLIES, id: row.id },
      organization,
      detail: { comment: String(id), to: 'inReview' },
    })
    return toReply(row as unknown as Record<string, unknown>)
  })
}

/** The author's other words, before anything was sent; they are passed anew. */
export async function editReply({
  req,
  reply,
  text,
  confirmed,
}: {
  req: PayloadRequest
  reply: Reply
  text: unknown
  confirmed?: boolean
}): Promise<Reply> {
  const { payload } = req
  if (!sameId(reply.author, req.user)) throw refusal(403, '只有拟稿人能修改这条回复。')
  if (!['inReview', 'returned', 'failed'].includes(reply.state))
    throw refusal(409, '这条回复已经通过或结束，不能再修改。')
  const comment = await readComment({ payload, req, id: reply.comment })
  if (!comment) throw refusal(404, '没有这条留言。')
  demandAnswerable(comment)
  const words = checkText({ text, channel: comment.channel, confirmed })
  return inTransaction({ payload, req, label: 'reply.edit' }, async (inside) => {
    await demandNoOther({ req: inside, comment: comment.id, besides: reply.id })
    return changeReply({
      req: inside,
      reply,
      state: 'inReview',
      data: { text: words, opinion: null, reviewer: null as never, reviewedAt: null },
      action: 'reply.write',
      detail: { edited: true },
    })
  })
}

type Asking = { req: PayloadRequest; comment: Id; besides?: Id }

async function demandNoOther({ req, comment, besides }: Asking): Promise<void> {
  const others = await findReplies({
    payload: req.payload,
    req,
    where: {
      and: [{ comment: { equals: comment } }, { state: { in: ['inReview', 'approved'] } }],
    },
  })
  const other = others.find(({ id }) => !sameId(id, besides))
  if (other)
    throw refusal(
      409,
      other.state === 'inReview'
        ? '这条留言已有一条回复在等待审核，请先处理那一条。'
        : '这条留言已有一条回复正在发送，请稍后再写。',
    )
}
