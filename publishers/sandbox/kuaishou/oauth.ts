import { Refused } from './errors'
import type { AppState, Grant, Scope } from './state'
import {
  appOf,
  beijingDay,
  secondsOf,
  type Ask,
  type Data,
  type Endpoints,
  type World,
} from './world'

const DAY_MS = 86_400_000
/** Seen in the wild; the platform promises neither, clients trust `expires_in`. */
const ACCESS_MS = 2 * DAY_MS
const REFRESH_MS = 180 * DAY_MS
const CODE_MS = 600_000

export const oauthEndpoints: Endpoints = {
  'oauth2/access_token': {
    method: 'GET',
    token: 'none',
    run: ({ query, world }) => {
      const owner = appBySecret({ query, world }, 'code')
      if (query.get('grant_type') !== 'authorization_code') throw new Refused(100200105)
      const at = owner.codes.findIndex(({ value }) => value === query.get('code'))
      const found = owner.codes[at]
      // Good for one exchange and ten minutes.
      if (found) owner.codes.splice(at, 1)
      if (!found || found.expiresAt <= world.now()) throw new Refused(100200106)
      return tokensOf(grantTo({ owner, uid: found.uid, scopes: found.scopes, world }), world)
    },
  },
  'oauth2/refresh_token': {
    method: 'GET',
    token: 'none',
    run: ({ query, world }) => {
      const owner = appBySecret({ query, world }, 'refresh_token')
      if (query.get('grant_type') !== 'refresh_token') throw new Refused(100200105)
      const value = query.get('refresh_token')
      const grant = owner.grants.find(({ refreshToken }) => refreshToken === value)
      if (!grant) throw new Refused(100200107)
      if (grant.refreshExpiresAt <= world.now()) throw new Refused(100200113)
      // The old one is dead at once; the new one inherits its end.
      grant.refreshToken = world.id(64)
      issueAccess(grant, world)
      return tokensOf(grant, world)
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
  scopes: Scope[]
  world: World
}): Grant => {
  const known = owner.grants.find((grant) => grant.uid === uid)
  const grant: Grant = {
    openId: known?.openId ?? `f18d${world.id(28)}`,
    uid,
    scopes,
    accessTokens: [],
    refreshToken: world.id(64),
    refreshExpiresAt: world.now() + REFRESH_MS,
    calls: known?.calls ?? { day: '', used: 0 },
  }
  owner.grants = [...owner.grants.filter((each) => each !== known), grant]
  issueAccess(grant, world)
  return grant
}

/** A code as the consent page hands it to the redirect address. */
export const issueCode = (
  owner: AppState,
  { uid, scopes, world }: { uid: string; scopes: Scope[]; world: World },
): string => {
  const value = world.id(48)
  owner.codes.push({ value, uid, scopes, expiresAt: world.now() + CODE_MS })
  return value
}

/** App and consent of a call in a user's name: 100200102, 100200108, 100200110, 100100402. */
export const authenticate = (
  { query, world }: Pick<Ask, 'query' | 'world'>,
  needs: Scope,
): { owner: AppState; grant: Grant } => {
  const owner = appOf(query.get('app_id'), world)
  const value = query.get('access_token')
  if (!value) throw new Refused(100200100, 'access_token')
  const grant = owner.grants.find(({ accessTokens }) =>
    accessTokens.some((token) => token.value === value),
  )
  const token = grant?.accessTokens.find((each) => each.value === value)
  if (!grant || !token) throw new Refused(100200102)
  if (token.expiresAt <= world.now()) throw new Refused(100200108)
  spend(grant, { owner, world })
  if (!grant.scopes.includes(needs) || !owner.app.scopes.includes(needs))
    throw new Refused(100200110, needs)
  return { owner, grant }
}

const spend = (grant: Grant, { owner, world }: { owner: AppState; world: World }): void => {
  const day = beijingDay(world.now())
  if (grant.calls.day !== day) grant.calls = { day, used: 0 }
  if (world.state().users[grant.uid]?.banned) throw new Refused(100100402)
  if (grant.calls.used >= owner.app.callsPerDay) throw new Refused(100100402)
  grant.calls.used += 1
}

const appBySecret = ({ query, world }: Pick<Ask, 'query' | 'world'>, field: string): AppState => {
  const owner = appOf(query.get('app_id'), world)
  for (const name of ['app_secret', field]) if (!query.get(name)) throw new Refused(100200100, name)
  if (owner.app.secret !== query.get('app_secret')) throw new Refused(100200101)
  return owner
}

const issueAccess = (grant: Grant, world: World): void => {
  const now = world.now()
  // Expired ones are remembered for a day, to be told from ones that never were.
  grant.accessTokens = grant.accessTokens.filter(({ expiresAt }) => expiresAt > now - DAY_MS)
  grant.accessTokens.push({ value: world.id(64), expiresAt: now + ACCESS_MS })
}

const tokensOf = (grant: Grant, world: World): Data => ({
  access_token: grant.accessTokens.at(-1)?.value,
  expires_in: secondsOf(ACCESS_MS),
  refresh_token: grant.refreshToken,
  refresh_token_expires_in: secondsOf(grant.refreshExpiresAt - world.now()),
  open_id: grant.openId,
  scopes: grant.scopes,
})
