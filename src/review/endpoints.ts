import type { Endpoint, PayloadRequest } from 'payload'
import type { Kind } from '@/content/kinds'
import { applyDecision } from './apply'
import { publicRun, reviewPanel } from './panel'
import { readCommand } from './readCommand'
import { Refused } from './refused'

/**
 * `POST /api/<kind>/:id/review` decides and answers the run; `GET` answers all that a panel shows.
 * Errors: 400 malformed, 401 not signed in, 403 no right, 404 no such item, 409 not now, with the reason.
 */
export const reviewEndpoints = (kind: Kind): Endpoint[] => [
  {
    path: '/:id/review',
    method: 'post',
    handler: answering(async (req) => {
      if (!req.user) throw new Refused(401, '请先登录。')
      const command = readCommand(await bodyOf(req))
      return publicRun(await applyDecision({ req, kind, id: req.routeParams?.id, command }))
    }),
  },
  {
    path: '/:id/review',
    method: 'get',
    handler: answering((req) => reviewPanel({ req, kind, id: req.routeParams?.id })),
  },
]

const answering =
  (work: (req: PayloadRequest) => Promise<object>) =>
  async (req: PayloadRequest): Promise<Response> => {
    try {
      return Response.json(await work(req), { headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return Response.json(
        { errors: error.messages.map((message) => ({ message })) },
        { status: error.status },
      )
    }
  }

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    throw new Refused(400, '请求内容不是有效的 JSON。')
  }
}
