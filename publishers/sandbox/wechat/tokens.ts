import { z } from 'zod'
import { Refused } from './errors'
import type { AccountState, Token } from './state'
import { beijingDay, secondsOf, type World } from './world'

/** channels.md §1.1: 7200 s of life, both tokens good for about 5 minutes around a renewal. */
const LIFE_MS = 7_200_000
const OVERLAP_MS = 300_000
const DAILY = { token: 2000, stable_token: 500_000 }
const STABLE_PER_MINUTE = 10_000
const FORCED_PER_DAY = 20
const FORCED_APART_MS = 30_000
/** "Store at least 512 characters": ours are that long, so that a short column shows. */
const TOKEN_LENGTH = 512

type Grant = { world: World; ip: string }

/** GET cgi-bin/token: every call issues a new token; older ones of this endpoint die 5 minutes later. */
export const grantToken = (query: URLSearchParams, { world, ip }: Grant) => {
  const owner = authenticate({
    world,
    ip,
    grantType: query.get('grant_type'),
    appid: query.get('appid'),
    secret: query.get('secret'),
    wrongSecret: 40125,
  })
  spendToken(owner, 'token', world)
  const now = world.now()
  for (const token of owner.tokens) {
    if (token.endpoint === 'token') token.deadAt = Math.min(token.deadAt, now + OVERLAP_MS)
  }
  const token = issue(owner, 'token', world)
  return { owner, json: { access_token: token.value, expires_in: LIFE_MS / 1000 } }
}

const stableBody = z.object({
  grant_type: z.string().nullish(),
  appid: z.string().nullish(),
  secret: z.string().nullish(),
  force_refresh: z.boolean().nullish(),
})

/** POST cgi-bin/stable_token: the same token while it is good for 5 minutes more; forced: a new one at once. */
export const grantStableToken = (json: unknown, { world, ip }: Grant) => {
  const body = stableBody.safeParse(json)
  if (!body.success) throw new Refused(47001)
  const owner = authenticate({
    world,
    ip,
    grantType: body.data.grant_type,
    appid: body.data.appid,
    secret: body.data.secret,
    wrongSecret: 40001,
  })
  spendToken(owner, 'stable_token', world)
  const token = body.data.force_refresh ? force(owner, world) : current(owner, world)
  return {
    owner,
    json: { access_token: token.value, expires_in: secondsOf(token.expiresAt - world.now()) },
  }
}

/** The account a business call's token belongs to; 41001, 40014, 40001 or 42001 otherwise. */
export const ownerOf = (value: string | null, world: World): AccountState => {
  if (!value) throw new Refused(41001)
  if (!/^[A-Za-z0-9_-]{20,600}$/.test(value)) throw new Refused(40014)
  const now = world.now()
  for (const owner of world.accounts()) {
    const token = owner.tokens.find((candidate) => candidate.value === value)
    if (!token) continue
    if (now >= token.expiresAt) throw new Refused(42001)
    if (now >= token.deadAt) throw new Refused(40001)
    return owner
  }
  throw new Refused(40001)
}

const authenticate = (grant: {
  world: World
  ip: string
  grantType?: string | null
  appid?: string | null
  secret?: string | null
  wrongSecret: 40001 | 40125
}): AccountState => {
  const { world, ip, grantType, appid, secret, wrongSecret } = grant
  if (!appid) throw new Refused(41002)
  if (!secret) throw new Refused(41004)
  if (grantType !== 'client_credential') throw new Refused(40002)
  const owner = world.accounts().find(({ account }) => account.appid === appid)
  if (!owner) throw new Refused(40013)
  if (owner.account.secret !== secret) {
    throw new Refused(wrongSecret, wrongSecret === 40001 ? 'invalid credential' : undefined)
  }
  const { ipWhitelist } = owner.account
  if (ipWhitelist && !ipWhitelist.includes(ip)) {
    throw new Refused(40164, `invalid ip ${ip} ipv6 ::ffff:${ip}, not in whitelist`)
  }
  return owner
}

const spendToken = (owner: AccountState, api: 'token' | 'stable_token', world: World) => {
  const daily = owner.account.quotas[api] ?? DAILY[api]
  const perMinute = api === 'stable_token' ? STABLE_PER_MINUTE : undefined
  spend(owner, { api, daily, perMinute, now: world.now() })
}

/** Counts one call; 45009 when the Beijing day's allowance is used up, 45011 when the minute's is. */
export const spend = (
  owner: AccountState,
  { api, daily, perMinute, now }: { api: string; daily?: number; perMinute?: number; now: number },
): void => {
  const day = beijingDay(now)
  if (owner.quota.day !== day) owner.quota = { day, used: {} }
  const used = owner.quota.used[api] ?? 0
  if (daily !== undefined && used >= daily) throw new Refused(45009)
  if (perMinute !== undefined) {
    const minute = Math.floor(now / 60_000)
    if (owner.minute.minute !== minute) owner.minute = { minute, used: {} }
    const inMinute = owner.minute.used[api] ?? 0
    if (inMinute >= perMinute) throw new Refused(45011)
    owner.minute.used[api] = inMinute + 1
  }
  owner.quota.used[api] = used + 1
}

const current = (owner: AccountState, world: World): Token => {
  const enough = world.now() + OVERLAP_MS
  const token = owner.tokens.findLast(
    ({ endpoint, deadAt }) => endpoint === 'stable_token' && deadAt >= enough,
  )
  return token ?? issue(owner, 'stable_token', world)
}

/** Within 30 s of the last forced one nothing is refreshed: the same token comes back. */
const force = (owner: AccountState, world: World): Token => {
  const now = world.now()
  const day = beijingDay(now)
  if (owner.forced.day !== day) owner.forced = { ...owner.forced, day, count: 0 }
  if (now - owner.forced.lastAt < FORCED_APART_MS) return current(owner, world)
  if (owner.forced.count >= FORCED_PER_DAY) throw new Refused(45009)
  owner.forced = { day, count: owner.forced.count + 1, lastAt: now }
  for (const token of owner.tokens) {
    if (token.endpoint === 'stable_token') token.deadAt = Math.min(token.deadAt, now)
  }
  return issue(owner, 'stable_token', world)
}

const issue = (owner: AccountState, endpoint: Token['endpoint'], world: World): Token => {
  const now = world.now()
  // Expired ones are remembered for a day, to be told from ones that never were.
  owner.tokens = owner.tokens.filter(({ expiresAt }) => expiresAt > now - 86_400_000).slice(-2500)
  const expiresAt = now + LIFE_MS
  const token = { value: world.id(TOKEN_LENGTH), endpoint, expiresAt, deadAt: expiresAt }
  owner.tokens.push(token)
  return token
}
