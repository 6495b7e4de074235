import { z } from 'zod'
import { Refused } from './errors'
import type { AppState, Grant } from './state'
import { appOf, secondsOf, type Call, type Data, type Endpoints, type World } from './world'

const DAY_MS = 86_400_000
/** Open platform, 账号授权: 15 and 30 days; five renewals. */
const ACCESS_MS = 15 * DAY_MS
const REFRESH_MS = 30 * DAY_MS
const RENEWALS = 5
const CLIENT_MS = 7_200_000
/** A new client token leaves the old one this long. */
const CLIENT_OVERLAP_MS = 300_000
const CODE_MS = 600_000

type Ask = Omit<Call, 'owner'>

export const oauthEndpoints: Endpoints = {
  'oauth/access_token': {
    method: 'POST',
    body: 'form',
    token: 'none',
    generation: 'old',
    run: (ask) => {
      const { code, client_secret, grant_type } = fieldsOf(ask, ['code', 'client_secret'])
      const owner = appByKey(ask)
      if (owner.app.secret !== client_secret) throw new Refused(10003)
      if (grant_type !== 'authorization_code') throw new Refused(10013)
      const at = owner.codes.findIndex(({ value }) => value === code)
      const found = owner.codes[at]
      // Good for one exchange and ten minutes.
      if (found) owner.codes.splice(at, 1)
      if (!found || found.expiresAt <= ask.world.now()) throw new Refused(10007)
      return tokensOf(
        grantTo({ owner, uid: found.uid, scopes: found.scopes, world: ask.world }),
        ask.world,
      )
    },
  },
  'oauth/refresh_token': {
    method: 'POST',
    body: 'form',
    token: 'none',
    generation: 'old',
    run: (ask) => {
      const { refresh_token, grant_type } = fieldsOf(ask, ['refresh_token'])
      const owner = appByKey(ask)
      if (grant_type !== 'refresh_token') throw new Refused(10013)
      const grant = grantByRefresh(owner, { value: refresh_token, world: ask.world })
      issueAccess(grant, ask.world)
      return tokensOf(grant, ask.world)
    },
  },
  'oauth/renew_refresh_token': {
    method: 'POST',
    body: 'form',
    token: 'none',
    generation: 'old',
    run: (ask) => {
      const { refresh_token } = fieldsOf(ask, ['refresh_token'])
      const owner = appByKey(ask)
      if (!owner.app.capabilities.includes('renew_refresh_token')) throw new Refused(10004)
      const grant = grantByRefresh(owner, { value: refresh_token, world: ask.world })
      if (grant.renewals >= RENEWALS) throw new Refused(10020)
      grant.renewals += 1
      grant.refreshToken = `rft.${ask.world.id(60)}`
      grant.refreshExpiresAt = ask.world.now() + REFRESH_MS
      return { refresh_token: grant.refreshToken, expires_in: secondsOf(REFRESH_MS) }
    },
  },
  'oauth/client_token': {
    method: 'POST',
    body: 'formOrJson',
    token: 'none',
    generation: 'old',
    run: (ask) => {
      const { client_secret, grant_type } = fieldsOf(ask, ['client_secret'])
      const owner = appByKey(ask)
      if (owner.app.secret !== client_secret) throw new Refused(10003)
      if (grant_type !== 'client_credential') throw new Refused(10013)
      return { access_token: issueClient(owner, ask.world), expires_in: secondsOf(CLIENT_MS) }
    },
  },
}

/** A user's consent becomes tokens; an earlier consent of the same user to the same app ends. */
export const grantTo = ({
  owner,
  uid,
  scopes,
  world,
}: {
  owner: AppState
  uid: string
  scopes: string[]
  world: World
}): Grant => {
  const known = owner.grants.find((grant) => grant.uid === uid)
  const grant: Grant = {
    openId: openIdOf(owner, { uid, world }),
    uid,
    scopes,
    accessTokens: [],
    refreshToken: `rft.${world.id(60)}`,
    refreshExpiresAt: world.now() + REFRESH_MS,
    renewals: 0,
  }
  owner.grants = [...owner.grants.filter((each) => each !== known), grant]
  issueAccess(grant, world)
  return grant
}

/** Who a person is for an app: always the same, and another for each app. */
export const openIdOf = (owner: AppState, { uid, world }: { uid: string; world: World }): string =>
  (owner.openIds[uid] ??= `_000${world.id(32)}`)

/** A code as the consent page hands it to the redirect address. */
export const issueCode = (
  owner: AppState,
  { uid, scopes, world }: { uid: string; scopes: string[]; world: World },
): string => {
  const value = world.id(40)
  owner.codes.push({ value, uid, scopes, expiresAt: world.now() + CODE_MS })
  return value
}

/** The app of a live client token; old calls name its faults 219000x. */
export const appOfToken = (
  token: string,
  { world, generation }: { world: World; generation: 'old' | 'new' },
): AppState => {
  const now = world.now()
  for (const owner of Object.values(world.state().apps)) {
    const found = owner.clientTokens.find(({ value }) => value === token)
    if (!found) continue
    if (found.expiresAt <= now) throw new Refused(generation === 'new' ? 28001008 : 2190008)
    return owner
  }
  throw new Refused(generation === 'new' ? 28001003 : 2190002)
}

/** App and consent of a live user token. */
export const grantOfToken = (
  token: string,
  { world, generation }: { world: World; generation: 'old' | 'new' },
): { owner: AppState; grant: Grant } => {
  for (const owner of Object.values(world.state().apps)) {
    for (const grant of owner.grants) {
      const found = grant.accessTokens.find(({ value }) => value === token)
      if (!found) continue
      if (found.expiresAt <= world.now())
        throw new Refused(generation === 'new' ? 28001008 : 2190008)
      return { owner, grant }
    }
  }
  throw new Refused(generation === 'new' ? 28001003 : 2190002)
}

const asked = z.record(z.string(), z.unknown())

const fieldsOf = ({ json }: Ask, required: string[]): Record<string, string> => {
  const parsed = asked.safeParse(json)
  if (!parsed.success) throw new Refused(10013)
  const fields = Object.fromEntries(
    Object.entries(parsed.data).map(([name, value]) => [name, String(value)]),
  )
  for (const name of ['client_key', ...required]) if (!fields[name]) throw new Refused(10005, name)
  return fields
}

const appByKey = (ask: Ask): AppState => {
  const owner = appOf(asked.parse(ask.json).client_key as string, ask.world)
  if (owner.app.banned) throw new Refused(28001016)
  return owner
}

const grantByRefresh = (
  owner: AppState,
  { value, world }: { value: string | undefined; world: World },
): Grant => {
  const grant = owner.grants.find(({ refreshToken }) => refreshToken === value)
  if (!grant || grant.refreshExpiresAt <= world.now()) throw new Refused(10010)
  return grant
}

const issueAccess = (grant: Grant, world: World): void => {
  const now = world.now()
  // Expired ones are remembered for a day, to be told from ones that never were.
  grant.accessTokens = grant.accessTokens.filter(({ expiresAt }) => expiresAt > now - DAY_MS)
  grant.accessTokens.push({ value: `act.3.${world.id(64)}`, expiresAt: now + ACCESS_MS })
}

const issueClient = (owner: AppState, world: World): string => {
  const now = world.now()
  const left = owner.clientTokens.filter(({ expiresAt }) => expiresAt > now - DAY_MS)
  for (const token of left) token.expiresAt = Math.min(token.expiresAt, now + CLIENT_OVERLAP_MS)
  const value = `clt.${world.id(60)}`
  owner.clientTokens = [...left, { value, expiresAt: now + CLIENT_MS }]
  return value
}

const tokensOf = (grant: Grant, world: World): Data => ({
  access_token: grant.accessTokens.at(-1)?.value,
  expires_in: secondsOf(ACCESS_MS),
  refresh_token: grant.refreshToken,
  refresh_expires_in: secondsOf(grant.refreshExpiresAt - world.now()),
  open_id: grant.openId,
  scope: grant.scopes.join(','),
})
