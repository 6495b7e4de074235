import type { Endpoint, PayloadRequest } from 'payload'
import { can } from '@/access/scope'
import type { Id } from '@/access/scope'
import { idIn } from '@/database/idIn'
import { answer, readBody, refusal, textOf } from '@/distribution/answer'
import { demandManager } from '../learning/endpoints'
import { allowWord } from './allowWord'
import { LONGEST_ALLOWED } from './checkTable'

/**
 * `POST /api/word-tables/allow` `{ word, comment? }` → `{ tables, again }`: lets a word through at once, by `moderation.manage` on
 * the root. Errors: 400, 401, 403, 404 no such comment, 409 allowed already.
 */
export const wordTableEndpoints: Endpoint[] = [
  {
    path: '/allow',
    method: 'post',
    handler: async (req) => {
      await demandManager(req)
      const body = await readBody(req)
      const word = textOf(body.word, { name: '词', max: LONGEST_ALLOWED })
      const comment = await commentOf(req, body.comment)
      return answer(await allowWord({ req, word, ...(comment !== undefined && { comment }) }))
    },
  },
]

async function commentOf(req: PayloadRequest, value: unknown): Promise<Id | undefined> {
  if (value === undefined || value === null || value === '') return undefined
  const id = idIn(req.payload, value)
  const row =
    id === undefined
      ? null
      : await req.payload.db.findOne<{ id: Id; organization: unknown }>({
          collection: 'comments',
          where: { id: { equals: id } },
          req,
        })
  if (!row || !(await can(req, 'comment.read', row.organization)))
    throw refusal(404, '没有这条留言。')
  return row.id
}
