import type { Endpoint, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { writeReply } from '@/comments/replies/writeReply'
import { answer, readBody, refusal, textOf } from '@/distribution/answer'
import { bulkEndpoint } from './bulk'
import { commandOf } from './commandOf'
import { decideComment } from './decideComment'
import { visibleComment } from './visibleComment'

/**
 * `POST /api/comments/:id/moderate` `{ action, violation?, sentiment?, intent?, reply?, reason?, round?, spans?, picture? }` and
 * `POST /api/comments/:id/undo` `{ round? }` → the comment afterwards. Need `comment.moderate` on its organization.
 * Errors: 400 malformed, or hiding without a code; 401, 403, 404; 409 decided by somebody else meanwhile, who and what.
 */
export const decideEndpoints: Endpoint[] = [
  bulkEndpoint,
  {
    path: '/:id/moderate',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const { id } = await visibleComment({ req })
      await moderate({ req, id, body })
      return answer(await commentAnswer(req, id))
    },
  },
  {
    path: '/:id/undo',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const { id } = await visibleComment({ req })
      await decideComment({
        req,
        id,
        command: commandOf({ ...body, action: 'undo' }),
        way: wayOf(body),
      })
      return answer(await commentAnswer(req, id))
    },
  },
]

type Moderating = { req: PayloadRequest; id: Id; body: Record<string, unknown> }

/** A decision, an official reply, or both in one transaction: neither without the other. */
async function moderate({ req, id, body }: Moderating): Promise<void> {
  const reply = textOf(body.reply, { name: '官方回复', max: 600 })
  const isReplyOnly = reply !== '' && isSilent(body)
  const command = isReplyOnly ? undefined : commandOf(body)
  // Before anything is written: not every database takes it back.
  if (reply && (command?.action === 'reject' || command?.action === 'delete'))
    throw refusal(409, '不予公开的留言不能公开回复；需要联系本人的，请转诉求办理。')
  await inTransaction({ payload: req.payload, req, label: 'moderate' }, async (inside) => {
    if (command) await decideComment({ req: inside, id, command, way: wayOf(body) })
    const confirmed = body.confirmed === true
    if (reply) await writeReply({ req: inside, comment: { id }, text: reply, confirmed })
  })
}

const isSilent = (body: Record<string, unknown>) =>
  ['action', 'sentiment', 'intent', 'violation'].every((name) => body[name] === undefined)

/** The comment as this person may read it. */
export const commentAnswer = (req: PayloadRequest, id: Id): Promise<object> =>
  req.payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    req,
    overrideAccess: false,
  })

const wayOf = ({ way }: Record<string, unknown>): string =>
  typeof way === 'string' && /^[a-z0-9:-]{1,20}$/i.test(way) ? way : 'api'
