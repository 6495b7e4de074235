import type { Endpoint, PayloadRequest } from 'payload'
import { headOf } from '@/content/headOf'
import { answer, demand, readBody, refusal, routeId, textOf } from '@/distribution/answer'
import type { ModelWorker } from '@/payload-types'
import { revoke } from './revoke'

const missing = '没有这个人物。'

/**
 * `POST /api/model-workers/:id/revoke` `{ what: 'honour' | 'consent', honour?, year?, reason }` →
 * `{ what, wasLive, remaining, deliveries: [{ account, state, … }], cancelled }`; needs `content.recall`.
 * Errors: 400 malformed, 401, 403, 404, 409 nothing left to take back.
 */
export const revokeEndpoint: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    const body = await readBody(req)
    const head = await visibleProfile(req)
    const reason = textOf(body.reason, { name: '理由', max: 500 })
    if (!reason) throw refusal(400, '请写明撤销的理由。')
    const asked = { what: body.what, honour: body.honour, year: body.year }
    return answer(await revoke({ req, head, asked, reason }))
  },
}

async function visibleProfile(req: PayloadRequest): Promise<ModelWorker> {
  if (!req.user) throw refusal(401, '请先登录。')
  const id = routeId(req, missing)
  const head = await headOf({ payload: req.payload, req, kind: 'model-workers', id })
  if (!head) throw refusal(404, missing)
  await demand({
    req,
    permission: 'content.recall',
    seeing: 'content.read',
    organization: head.organization,
    missing,
  })
  return head as ModelWorker
}
