import type { Endpoint, PayloadRequest } from 'payload'
import { holdsAtRoot, organizationsWith } from '@/access/scope'
import { answer, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import { activateModel, rollBackModel } from './activate'
import { learningPage } from './learningPage'
import { modelRows } from './models'
import type { Retrained } from './retrain'
import { retrain } from './retrain'

/**
 * `/api/moderation-models/…`, by `moderation.manage` on the root: `POST retrain` → what came of it, `POST :id/activate`
 * `{ reason? }`, `POST roll-back` `{ to?, reason? }` → `{ active }`. `GET page` → what the learning page shows, for the desk
 * that reads comments. Errors: 400, 401, 403, 404, 409 busy or not in this state.
 */
export const modelEndpoints: Endpoint[] = [
  {
    path: '/page',
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw refusal(401, '请先登录。')
      const allowed = await organizationsWith(req, 'comment.read')
      if (allowed.length === 0 && !(await holdsAtRoot(req, 'moderation.manage')))
        throw refusal(403, '您没有这项权限。')
      return answer(await learningPage(req))
    },
  },
  {
    path: '/retrain',
    method: 'post',
    handler: async (req) => {
      await demandManager(req)
      const { user, payload } = req
      const by = { id: user?.id ?? '', name: String((user as { name?: string })?.name ?? '') }
      return answerTo(await retrain({ payload, by }))
    },
  },
  {
    path: '/roll-back',
    method: 'post',
    handler: async (req) => {
      await demandManager(req)
      const body = await readBody(req)
      if (body.to !== undefined && !Number.isSafeInteger(body.to))
        throw refusal(400, '版本号应是整数。')
      const to = body.to as number | undefined
      const reason = textOf(body.reason, { name: '原因', max: 300 })
      const active = await rollBackModel({ payload: req.payload, req, reason, to })
      return answer({ active })
    },
  },
  {
    path: '/:id/activate',
    method: 'post',
    handler: async (req) => {
      await demandManager(req)
      const body = await readBody(req)
      const reason = textOf(body.reason, { name: '原因', max: 300 })
      const id = routeId(req, NO_VERSION)
      const where = { id: { equals: id } }
      const [row] = await modelRows({ payload: req.payload, req, where, limit: 1 })
      if (!row) throw refusal(404, NO_VERSION)
      await activateModel({ payload: req.payload, req, row, reason })
      return answer({ active: row.number })
    },
  },
]

const NO_VERSION = '没有这个模型版本。'

/** What is judged with counts everywhere: for who answers for the whole. */
export async function demandManager(req: PayloadRequest): Promise<void> {
  if (!req.user) throw refusal(401, '请先登录。')
  if (!(await holdsAtRoot(req, 'moderation.manage')))
    throw refusal(403, '机审模型和词表对所有组织生效，由最上级组织的舆情员或管理员办理。')
}

function answerTo(done: Retrained): Response {
  if (done.outcome === 'busy') throw refusal(409, '正在重训，请稍后再看结果。')
  if (done.outcome === 'tooFew')
    throw refusal(409, `人工处理过的留言只有 ${done.labels} 条可用，满 ${done.needed} 条才能重训。`)
  return answer(done)
}
