import type { Endpoint } from 'payload'
import { idOf } from '@/access/scope'
import { openAccount } from '@/distribution/accounts'
import { demand, refusal, routeId } from '@/distribution/answer'
import { unleasedContext } from '@/distribution/unleasedContext'
import { PublisherError } from '@publishers/errors'
import { publisherOf } from '@publishers/registry'
import { bindingCookie, redirectUri } from './places'
import { makeState, STATE_LIFE_MS } from './state'

/**
 * `GET /api/channel-accounts/:id/authorize`: sends the browser to the platform's page. For those who manage the account.
 * Errors: 401, 403, 404, 409 when the channel has no authorisation or the application's keys are missing.
 */
export const startAuthorization: Endpoint = {
  path: '/:id/authorize',
  method: 'get',
  handler: async (req) => {
    const { payload, user } = req
    if (!user) throw refusal(401, '请先登录。')
    const missing = '没有这个账号。'
    const id = routeId(req, missing)
    const open = await openAccount({ payload, req, id })
    if (!open) throw refusal(404, missing)
    await demand({
      req,
      permission: 'account.manage',
      seeing: 'account.read',
      organization: open.organization,
      missing,
    })
    const { channel } = open.account
    const { authorize } = publisherOf(channel)
    if (!authorize) throw refusal(409, '这个渠道不需要授权。')
    const userId = idOf(user) ?? ''
    const { state, text } = makeState({
      account: id,
      user: userId,
      secret: payload.secret,
      now: new Date(),
    })
    const context = unleasedContext({ payload, open, caller: 'authorize', patienceMs: 10_000 })
    const request = { redirectUri: redirectUri(channel), state: text }
    return new Response(null, {
      status: 302,
      headers: {
        Location: addressOf(() => authorize.url(request, context)),
        'Set-Cookie': bindingCookie(state.nonce, STATE_LIFE_MS / 1000),
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      },
    })
  },
}

function addressOf(make: () => string): string {
  try {
    return make()
  } catch (error) {
    if (error instanceof PublisherError) throw refusal(409, `${error.message}。${error.remedy}`)
    throw error
  }
}
