import { timingSafeEqual } from 'node:crypto'
import { Refused } from './errors'
import type { AccountState, App, Token } from './state'
import type { World } from './world'

const DAY_S = 86_400
/** An authorization code is good for ten minutes, as OAuth 2 advises; the platform names no number. */
const CODE_MS = 600_000
const MAX_TOKENS = 5000

/** What the person grants on the page: a code for this app, account and address. */
export const issueCode = (
  grant: { uid: string; appKey: string; redirectUri: string },
  world: World,
): string => {
  const slice = world.slice()
  const value = hex(world, 32)
  slice.codes = slice.codes.filter(({ expiresAt }) => expiresAt > world.now() - CODE_MS)
  slice.codes.push({ ...grant, value, expiresAt: world.now() + CODE_MS })
  return value
}

/** Trades a code, once: 21324, 21322 or 21325 otherwise. Earlier tokens stay good until their time. */
export const tradeCode = (input: URLSearchParams, world: World): Token => {
  const app = clientOf(input, world)
  if (input.get('grant_type') !== 'authorization_code') throw new Refused(21328)
  const code = world.slice().codes.find(({ value }) => value === input.get('code'))
  if (!code || code.used || code.appKey !== app.appKey || world.now() >= code.expiresAt)
    throw new Refused(21325)
  // A wrong address does not use the code up: nothing was granted.
  if (input.get('redirect_uri') !== code.redirectUri) throw new Refused(21322)
  code.used = true
  return issueToken({ uid: code.uid, app }, world)
}

export const issueToken = (
  { uid, app, seconds }: { uid: string; app: App; seconds?: number },
  world: World,
): Token => {
  const slice = world.slice()
  const now = world.now()
  const life = seconds ?? app.tokenSeconds ?? (app.audited ? 30 * DAY_S : DAY_S)
  const token = {
    value: `2.00${world.id(28).replace(/[-_]/g, 'x')}`,
    uid,
    appKey: app.appKey,
    createdAt: now,
    expiresAt: now + life * 1000,
  }
  slice.tokens.push(token)
  if (slice.tokens.length > MAX_TOKENS) slice.tokens.shift()
  return token
}

/** The account and app of a call's token: 10006 for none, 21332, 21316, 21327 or 21321 for one that is no good. */
export const holderOf = (
  value: string | undefined,
  world: World,
): { owner: AccountState; app: App; token: Token } => {
  if (!value) throw new Refused(10006)
  const { accounts, apps, tokens } = world.slice()
  const token = tokens.find((candidate) => candidate.value === value)
  const owner = token && accounts[token.uid]
  const app = token && apps[token.appKey]
  if (!token || !owner || !app) throw new Refused(21332)
  if (token.revoked) throw new Refused(21316)
  if (world.now() >= token.expiresAt) throw new Refused(21327)
  if (!app.audited && !app.testers.includes(token.uid)) throw new Refused(21321)
  return { owner, app, token }
}

/** `access_token` of body or address, or the header `Authorization: OAuth2 …`. */
export const tokenIn = (
  input: URLSearchParams,
  { headers }: { headers: { authorization?: string } },
): string | undefined =>
  input.get('access_token') ?? /^OAuth2\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1]

const clientOf = (input: URLSearchParams, world: World): App => {
  const id = input.get('client_id') ?? ''
  const { apps } = world.slice()
  const app = Object.hasOwn(apps, id) ? apps[id] : undefined
  if (!app || !isSame(app.appSecret, input.get('client_secret') ?? '')) throw new Refused(21324)
  return app
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** The tail keeps it from ever coming twice. */
const hex = (world: World, length: number): string => {
  const tail = world.sequence().toString(16)
  const digit = () => Math.floor(world.random() * 16).toString(16)
  return Array.from({ length: length - tail.length }, digit).join('') + tail
}
