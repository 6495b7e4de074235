import type { Endpoint, PayloadRequest } from 'payload'
import type { Permission } from '@/access/permissions'
import { sameId } from '@/access/scope'
import { answer, demand, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import { toComment } from '../acts/rows'
import { visibleComment } from '../decide/visibleComment'
import { readTalk, readWaiting } from './readReplies'
import type { Reply } from './reply'
import { readReply } from './reply'
import { approveReply, returnReply, withdrawReply } from './reviewReply'
import { editReply, writeReply } from './writeReply'

/**
 * `/api/comment-replies/:id/approve|return|withdraw|edit`; `{ opinion? }`, `{ text, confirmed? }`, and `seen`: the
 * `updatedAt` of what the reviewer read. → the reply. `GET …/waiting` → `{ replies }` to review. Errors: 400, 401, 403 (one's own), 404, 409 meanwhile handled.
 */
export const replyEndpoints: Endpoint[] = [
  {
    path: '/waiting',
    method: 'get',
    handler: async (req) => answer({ replies: await readWaiting(req) }),
  },
  acting('approve', 'comment.review', ({ req, reply, body }) =>
    approveReply({ req, reply, opinion: opinionOf(body) }),
  ),
  acting('return', 'comment.review', ({ req, reply, body }) =>
    returnReply({ req, reply, opinion: opinionOf(body) }),
  ),
  acting('withdraw', 'comment.reply', ({ req, reply }) => {
    if (!sameId(reply.author, req.user)) throw refusal(403, '只有拟稿人能撤回这条回复。')
    return withdrawReply({ req, reply })
  }),
  acting('edit', 'comment.reply', ({ req, reply, body }) =>
    editReply({ req, reply, text: body.text, confirmed: body.confirmed === true }),
  ),
]

/**
 * `POST /api/comments/:id/replies` `{ text, confirmed? }` → 201 and the reply, waiting for its review.
 * `GET` → `{ replies, mayWrite, whyNot?, limit }`.
 */
export const commentReplyEndpoints: Endpoint[] = [
  {
    path: '/:id/replies',
    method: 'get',
    handler: async (req) => {
      const comment = await visibleComment({ req, permission: 'comment.read' })
      return answer(await readTalk(req, toComment(comment)))
    },
  },
  {
    path: '/:id/replies',
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal(401, '请先登录。')
      const id = routeId(req, '没有这条留言。')
      const body = await readBody(req)
      const confirmed = body.confirmed === true
      return answer(await writeReply({ req, comment: { id }, text: body.text, confirmed }), 201)
    },
  },
]

type Doing = { req: PayloadRequest; reply: Reply; body: Record<string, unknown> }

function acting(
  name: string,
  permission: Permission,
  act: (doing: Doing) => Promise<Reply>,
): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal(401, '请先登录。')
      const body = await readBody(req)
      const reply = await readReply({ payload: req.payload, id: routeId(req, missing) })
      const organization = reply?.organization
      await demand({ req, permission, seeing: 'comment.read', organization, missing })
      if (!reply) throw refusal(404, missing)
      if (body.seen !== undefined && body.seen !== reply.updatedAt)
        throw refusal(409, '这条回复刚刚被修改过，请看过新的内容再处理。')
      return answer(await act({ req, reply, body }))
    },
  }
}

const missing = '没有这条回复。'

const opinionOf = (body: Record<string, unknown>): string =>
  textOf(body.opinion, { name: '审核意见', max: 300 })
