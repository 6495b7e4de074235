import { z } from 'zod'
import { Refused } from './errors'
import type { AccountState } from './state'
import {
  beijingDay,
  beijingMonth,
  ok,
  secondsOf,
  type Endpoint,
  type Endpoints,
  type Reply,
  type World,
} from './world'

const CLEARS_PER_MONTH = 10
/** For calls missing in the published list of quotas (comments): ours, not the platform's. */
const UNLISTED_DAILY = 100_000
const RID_KEPT_MS = 7 * 86_400_000

/** channels.md §1.1, the helper endpoints. `limits` is the table of all endpoints, known only to the caller. */
export const openapiEndpoints = (limits: () => Endpoints): Endpoints => ({
  get_api_domain_ip: {
    method: 'GET',
    body: 'none',
    run: () => ({ json: { ip_list: ['127.0.0.1'] } }),
  },
  getcallbackip: { method: 'GET', body: 'none', run: () => ({ json: { ip_list: ['127.0.0.1'] } }) },
  'callback/check': callbackCheck,
  clear_quota: {
    method: 'POST',
    body: 'json',
    run: ({ owner, json, world }) => {
      const body = z.object({ appid: z.string() }).safeParse(json)
      if (!body.success || body.data.appid !== owner.account.appid) throw new Refused(40013)
      clearQuota(owner, world)
      return ok()
    },
  },
  'openapi/quota/get': {
    method: 'POST',
    body: 'json',
    run: ({ owner, json, world }) => {
      const body = z.object({ cgi_path: z.string().startsWith('/cgi-bin/') }).safeParse(json)
      const api = body.success ? body.data.cgi_path.slice('/cgi-bin/'.length) : ''
      const endpoint = Object.hasOwn(limits(), api) ? limits()[api] : undefined
      if (!endpoint) throw new Refused(76021)
      const limit = owner.account.quotas[api] ?? endpoint.daily ?? UNLISTED_DAILY
      const used = owner.quota.day === beijingDay(world.now()) ? (owner.quota.used[api] ?? 0) : 0
      return ok({ quota: { daily_limit: limit, used, remain: Math.max(0, limit - used) } })
    },
  },
  'openapi/rid/get': {
    method: 'POST',
    body: 'json',
    run: ({ owner, json, world }) => {
      const body = z.object({ rid: z.string() }).safeParse(json)
      const refusal = body.success && owner.refusals.find(({ rid }) => rid === body.data.rid)
      if (!refusal || world.now() - refusal.at > RID_KEPT_MS) throw new Refused(76023)
      return ok({
        request: {
          invoke_time: secondsOf(refusal.at),
          cost_in_ms: 1,
          request_url: refusal.url,
          request_body: refusal.request,
          response_body: refusal.response,
          client_ip: refusal.ip,
        },
      })
    },
  },
})

/** POST clear_quota/v2: by secret instead of token; the ten a month are shared with clear_quota. */
export const clearQuotaBySecret = (
  json: unknown,
  world: World,
): { reply: Reply; owner: AccountState } => {
  const body = z.object({ appid: z.string(), appsecret: z.string() }).safeParse(json)
  if (!body.success) throw new Refused(47001)
  const owner = world.accounts().find(({ account }) => account.appid === body.data.appid)
  if (!owner) throw new Refused(40013)
  if (owner.account.secret !== body.data.appsecret) throw new Refused(40125)
  clearQuota(owner, world)
  return { reply: ok(), owner }
}

/** Counters of the day back to nought; at most ten times a month. */
const clearQuota = (owner: AccountState, world: World): void => {
  const month = beijingMonth(world.now())
  if (owner.clears.month !== month) owner.clears = { month, count: 0 }
  if (owner.clears.count >= CLEARS_PER_MONTH) throw new Refused(48006)
  owner.clears.count += 1
  owner.quota = { day: beijingDay(world.now()), used: {} }
}

const callbackCheck: Endpoint = {
  method: 'POST',
  body: 'json',
  run: ({ json }) => {
    const schema = z.object({
      action: z.enum(['all', 'dns', 'ping']),
      check_operator: z.string().default('DEFAULT'),
    })
    const body = schema.safeParse(json)
    if (!body.success) throw new Refused(47001)
    const dns = [{ ip: '127.0.0.1', real_operator: 'CAP' }]
    const ping = [{ ip: '127.0.0.1', from_operator: 'CAP', package_loss: '0%', time: '1.0ms' }]
    return ok({
      ...(body.data.action !== 'ping' && { dns }),
      ...(body.data.action !== 'dns' && { ping }),
    })
  },
}
