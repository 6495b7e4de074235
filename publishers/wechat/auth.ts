import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { exchangeJson } from '../http'
import { stableToken } from './endpoints'
import { refusalOf } from './errors'

export type Token = { value: string; expiresAt: number }

/** WeChat renews 5 minutes before the end and keeps both alive meanwhile (stable_token documentation). */
const RENEW_BEFORE_MS = 300_000
/** force_refresh: at most 20 a day, at least 30 s apart (the same page). */
const FORCE_SPACING_MS = 30_000
const FORCES_PER_DAY = 20
const TOKENS_PER_DAY = 500_000
const TIMEOUT_MS = 10_000

/**
 * The account's token: from the store all workers share, or from WeChat. The normal mode of `stable_token` gives every
 * caller the same token, so processes need no lock between them; inside one process callers share one request.
 * Errors: `account` for a wrong secret, a refused IP and the like; `transient` for the network.
 */
export const currentToken = async (context: Context): Promise<Token> => {
  const stored = await context.tokens.get(storedName(context))
  return stored && isFresh(stored, context) ? stored : obtain(context, false)
}

/**
 * Another token than the one a business API refused. First whatever another worker has stored meanwhile, then a plain
 * request, and only if WeChat insists on the refused token a forced one, which kills the old one at once.
 */
export const renewToken = async (context: Context, refused: string): Promise<Token> => {
  const stored = await context.tokens.get(storedName(context))
  if (stored && stored.value !== refused && isFresh(stored, context)) return stored
  const plain = await obtain(context, false)
  return plain.value === refused ? force(context, refused) : plain
}

export const hasCredentials = ({ credentials }: Pick<Context, 'credentials'>): boolean =>
  Boolean(credentials.appId && credentials.appSecret)

const flights = new Map<string, Promise<Token>>()

const obtain = (context: Context, forced: boolean): Promise<Token> => {
  const { appId, appSecret } = context.credentials
  const key = JSON.stringify([context.baseUrl, context.account.id, appId, appSecret, forced])
  const flying = flights.get(key)
  if (flying) return flying
  const flight = ask(context, forced).finally(() => flights.delete(key))
  flights.set(key, flight)
  return flight
}

const force = async (context: Context, refused: string): Promise<Token> => {
  const last = await context.tokens.get(forcedName(context))
  const wait = last ? last.expiresAt - context.now().getTime() : 0
  if (wait > 0) await context.sleep(Math.min(wait, FORCE_SPACING_MS))
  // Somebody else may have forced while we slept; forcing again would kill their new token.
  const stored = await context.tokens.get(storedName(context))
  if (stored && stored.value !== refused && isFresh(stored, context)) return stored
  return obtain(context, true)
}

const ask = async (context: Context, forced: boolean): Promise<Token> => {
  if (!hasCredentials(context)) throw missing()
  if (forced) {
    await context.spend('stable_token/force', FORCES_PER_DAY)
    const until = context.now().getTime() + FORCE_SPACING_MS
    await context.tokens.set(forcedName(context), { value: 'forced', expiresAt: until })
  }
  await context.spend('stable_token', TOKENS_PER_DAY)
  const token = await requestToken(context, forced)
  await context.tokens.set(storedName(context), token)
  return token
}

const requestToken = async (context: Context, forced: boolean): Promise<Token> => {
  const { appId = '', appSecret = '' } = context.credentials
  const asked = context.now().getTime()
  const { json } = await exchangeJson(context, {
    url: `${context.baseUrl.replace(/\/+$/, '')}/cgi-bin/stable_token`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credential',
      appid: appId,
      secret: appSecret,
      force_refresh: forced,
    }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: 64 * 1024,
    mutating: false,
    secrets: [appSecret],
  })
  const errcode = Number(json.errcode ?? 0)
  if (errcode !== 0)
    throw refusalOf({
      errcode,
      errmsg: String(json.errmsg ?? ''),
      api: 'stable_token',
      secrets: [appSecret],
    })
  const answer = stableToken.safeParse(json)
  if (!answer.success) throw unreadable()
  return { value: answer.data.access_token, expiresAt: asked + answer.data.expires_in * 1000 }
}

const isFresh = (token: Token, context: Context): boolean =>
  token.expiresAt - context.now().getTime() >= RENEW_BEFORE_MS

/** With the AppID in the name, an account that changes its AppID never uses the old token. */
const storedName = ({ credentials }: Context): string => `access_token:${credentials.appId}`
const forcedName = ({ credentials }: Context): string => `access_token_forced:${credentials.appId}`

const missing = (): PublisherError =>
  new PublisherError('账号还没有填写 AppID 或 AppSecret', {
    kind: 'account',
    code: 'noCredentials',
    remedy:
      '请到公众平台「设置与开发 → 开发接口管理 → 基本配置」取得 AppID 与 AppSecret，填入账号设置。',
  })

const unreadable = (): PublisherError =>
  new PublisherError('微信返回的令牌无法识别', {
    kind: 'transient',
    code: 'badToken',
    remedy: '系统会自动重试；持续出现时请检查接口地址。',
  })
