import type { Endpoint, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
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
  const command = commandOf(body)
  if (reply) throw refusal(400, '官方回复暂不可用。')
  await inTransaction({ payload: req.payload, req, label: 'moderate' }, async (inside) => {
    await decideComment({ req: inside, id, command, way: wayOf(body) })
  })
}

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
