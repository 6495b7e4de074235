import type { Endpoint } from 'payload'
import { can } from '@/access/scope'
import { openAccount } from '@/distribution/accounts'
import { answer, demand, refusal, routeId } from '@/distribution/answer'
import { unleasedContext } from '@/distribution/unleasedContext'
import { PublisherError } from '@publishers/errors'
import { publisherOf } from '@publishers/registry'
import { expiryOf, type Expiry } from './expiry'
import { lastResult, type AuthorizationResult } from './keepAuthorization'
import { redirectUri } from './places'

export type AuthorizationStatus = {
  /** Does the channel know such a thing at all? */
  isPossible: boolean
  /** May this person do it? */
  isAllowed: boolean
  /** What is missing before it can begin. */
  problem?: string
  /** To be registered in the platform's console. */
  redirectUri?: string
  until?: string
  expiry?: Expiry
  last?: AuthorizationResult
}

/** `GET /api/channel-accounts/:id/authorization`: what the account's page shows beside its button. No token, no secret. */
export const authorizationStatus: Endpoint = {
  path: '/:id/authorization',
  method: 'get',
  handler: async (req) => {
    const { payload } = req
    if (!req.user) throw refusal(401, '请先登录。')
    const missing = '没有这个账号。'
    const open = await openAccount({ payload, req, id: routeId(req, missing) })
    if (!open) throw refusal(404, missing)
    const { organization, account } = open
    const reading = 'account.read'
    await demand({ req, permission: reading, seeing: reading, organization, missing })
    const { authorize } = publisherOf(account.channel)
    if (!authorize) return answer({ isPossible: false, isAllowed: false })
    const context = unleasedContext({ payload, open, caller: 'authorize', patienceMs: 10_000 })
    const until = await authorize.until?.(context)
    const last = await lastResult(payload, account.id)
    const place = redirectUri(account.channel)
    const problem = problemOf(() => authorize.url({ redirectUri: place, state: '' }, context))
    const status: AuthorizationStatus = {
      isPossible: true,
      isAllowed: await can(req, 'account.manage', organization),
      redirectUri: place,
      ...(problem && { problem }),
      ...(until !== undefined && {
        until: new Date(until).toISOString(),
        expiry: expiryOf({ until, now: new Date() }),
      }),
      ...(last && { last }),
    }
    return answer(status)
  },
}

function problemOf(make: () => unknown): string | undefined {
  try {
    make()
    return undefined
  } catch (error) {
    if (error instanceof PublisherError) return `${error.message}。${error.remedy}`
    throw error
  }
}
