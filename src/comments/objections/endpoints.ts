import type { Endpoint, PayloadRequest } from 'payload'
import { answer, readBody, refusal, routeId } from '@/distribution/answer'
import { decideObjection } from './decideObjection'
import { listObjections } from './listObjections'
import type { ObjectionState } from './objectionRow'

const STATES: readonly ObjectionState[] = ['open', 'upheld', 'dismissed']

/**
 * `GET /api/comment-objections/list?state=open&page=1` → those of one's own organizations with what they are about and who
 * may decide; `POST /api/comment-objections/:id/decide` `{ uphold, answer }` by a second person → `{ state }`.
 * Lodged at `POST /api/comments/:id/object`.
 */
export const objectionEndpoints: Endpoint[] = [
  { path: '/list', method: 'get', handler: list },
  {
    path: '/:id/decide',
    method: 'post',
    handler: async (req) => {
      const body = await readBody(req)
      const { state } = await decideObjection(req, {
        id: routeId(req, '没有这条申诉。'),
        uphold: body.uphold,
        answer: body.answer,
      })
      return answer({ state })
    },
  },
]

async function list(req: PayloadRequest): Promise<Response> {
  const { searchParams } = new URL(req.url ?? '', 'http://here')
  const asked = searchParams.get('state') ?? 'open'
  const state = STATES.find((known) => known === asked)
  if (!state) throw refusal(400, `state 应是 ${STATES.join('、')} 之一。`)
  const page = Number(searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 10_000) throw refusal(400, '页码不对。')
  return answer(await listObjections(req, { state, page }))
}
