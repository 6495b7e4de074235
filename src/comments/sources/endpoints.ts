import type { Endpoint, PayloadRequest } from 'payload'
import { answer, demand, refusal, routeId } from '@/distribution/answer'
import { idOf } from '@/access/scope'
import { isResting } from './rhythm'
import { wakeSource } from './wakeSources'
import type { Source } from './source'
import { SOURCES } from './source'

const missing = '没有这个留言来源。'

/** `/api/comment-sources/…` */
export const sourceEndpoints: Endpoint[] = [{ path: '/:id/read', method: 'post', handler: readNow }]

/**
 * `POST /api/comment-sources/:id/read` → 202 `{ id, state }`: read at the worker's next look, also where a right was missing.
 * 409 where there is nothing to read.
 */
async function readNow(req: PayloadRequest): Promise<Response> {
  const id = routeId(req, missing)
  if (!req.user) throw refusal(401, '请先登录。')
  const { payload } = req
  const source = await payload.db.findOne<Source>({
    collection: SOURCES,
    where: { id: { equals: id } },
  })
  if (!source) throw refusal(404, missing)
  const organization = idOf(source.organization)
  await demand({
    ...{ req, organization, missing },
    ...{ seeing: 'comment.read', permission: 'comment.moderate' },
  })
  if (isResting(source, new Date()))
    throw refusal(409, `${source.error?.message ?? '平台限制了调用次数'}，到时会自动继续读取。`)
  if (!(await wakeSource(payload, source.id)))
    throw refusal(
      409,
      source.state === 'ended'
        ? '这篇稿件的留言已停止读取（已撤下或超过读取天数）。'
        : '这个渠道没有读取留言的接口，请在平台导出后在这里导入。',
    )
  return answer({ id, state: 'watching' }, 202)
}
