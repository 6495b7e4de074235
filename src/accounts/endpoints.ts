import type { Endpoint } from 'payload'
import { can } from '@/access/scope'
import { answer, demand, refusal, routeId } from '@/distribution/answer'
import { openAccount } from '@/distribution/accounts'
import { probeAccount } from './probeAccount'

/**
 * `POST /api/channel-accounts/:id/probe` → `{ items: [{ name, state, message, remedy? }], at }`: what the account can do
 * now. For those who operate or manage it. Errors: 401, 403, 404.
 */
export const probeEndpoint: Endpoint = {
  path: '/:id/probe',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(401, '请先登录。')
    const missing = '没有这个账号。'
    const id = routeId(req, missing)
    const open = await openAccount({ payload: req.payload, req, id })
    if (!open) throw refusal(404, missing)
    const { organization } = open
    const isManaged = await can(req, 'account.manage', organization)
    const permission = isManaged ? 'account.manage' : 'delivery.operate'
    await demand({ req, permission, seeing: 'account.read', organization, missing })
    return answer((await probeAccount({ payload: req.payload, id })) ?? {})
  },
}
