import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { granted } from './answers'
import { ask } from './exchange'

/** Both tokens in one sealed value, so that one write changes both: the refresh token dies with its use. */
const kept = z.object({
  access: z.string().catch(''),
  refresh: z.string().catch(''),
  /** Milliseconds; 0 when nobody told. */
  accessUntil: z.number().catch(0),
  accessFrom: z.number().catch(0),
  until: z.number().catch(0),
  openId: z.string().catch(''),
  scopes: z.array(z.string()).catch([]),
  /** Which tokens typed in by hand were known then. */
  typed: z.string().catch(''),
})

export type Grant = z.output<typeof kept>

/** The name the panel reads the end of the authorisation from. */
const NAME = 'oauth'
/** Renewed this long before the end, or a tenth of its life before. */
const RENEW_BEFORE_MS = 300_000
/** https://mp.kuaishou.com/platformDocs: about 180 days, where the answer does not say. */
const REFRESH_LIFE_MS = 180 * 86_400_000

/** The account's grant, fresh as far as we can tell. Errors: `auth` when a person has to authorise. */
export const currentGrant = async (context: Context): Promise<Grant> => {
  const grant = await readGrant(context)
  return grant && isFresh(grant, context) ? grant : renewGrant(context)
}

/**
 * Another access token than the one that was refused. Only one process at a time asks, and looks first whether
 * somebody else has a new one already: used twice, the refresh token would be dead for all.
 */
export const renewGrant = (context: Context, refused?: string): Promise<Grant> =>
  context.tokens.exclusive(NAME, async () => {
    const grant = await readGrant(context)
    if (grant && grant.access !== refused && isFresh(grant, context)) return grant
    if (!grant?.refresh) throw unauthorised(grant ? 'noRefreshToken' : 'noToken')
    const { appId = '', appSecret = '' } = context.credentials
    const params = {
      app_id: appId,
      app_secret: appSecret,
      grant_type: 'refresh_token',
      refresh_token: grant.refresh,
    }
    const data = await ask(context, { path: 'oauth2/refresh_token', params, answer: granted })
    return keepGrant(data, context, grant)
  })

/** Keeps what OAuth gave; a refresh inherits what its answer leaves out. */
export const keepGrant = async (
  data: z.output<typeof granted>,
  context: Context,
  before?: Grant,
): Promise<Grant> => {
  const now = context.now().getTime()
  const life = data.refresh_token_expires_in
  const inherited = before?.until || now + REFRESH_LIFE_MS
  const refreshUntil = life === undefined ? inherited : now + life * 1000
  const refresh = data.refresh_token ?? before?.refresh ?? ''
  const accessUntil = now + data.expires_in * 1000
  const grant: Grant = {
    access: data.access_token,
    accessFrom: now,
    accessUntil,
    refresh,
    until: refresh ? refreshUntil : accessUntil,
    openId: data.open_id ?? before?.openId ?? '',
    scopes: data.scopes.length > 0 ? data.scopes : (before?.scopes ?? []),
    typed: digest(context),
  }
  await context.tokens.set(NAME, { value: JSON.stringify(grant), expiresAt: grant.until })
  return grant
}

/** What is stored, or what was typed in since. */
export const readGrant = async (context: Context): Promise<Grant | undefined> => {
  const { accessToken = '', refreshToken = '', openId = '' } = context.credentials
  const stored = parsed((await context.tokens.get(NAME))?.value)
  const typed = digest(context)
  if (stored && (typed === '' || stored.typed === typed)) return stored
  if (typed === '') return undefined
  return kept.parse({ access: accessToken, refresh: refreshToken, openId, typed })
}

const parsed = (text = ''): Grant | undefined => {
  try {
    const found = kept.safeParse(JSON.parse(text))
    return found.success && (found.data.access || found.data.refresh) ? found.data : undefined
  } catch {
    return undefined
  }
}

/** A token typed in by hand has no known end: it counts until it is refused. */
const isFresh = ({ access, accessUntil, accessFrom }: Grant, context: Context): boolean => {
  if (!access) return false
  if (accessUntil === 0) return true
  const margin = Math.min(RENEW_BEFORE_MS, (accessUntil - accessFrom) / 10)
  return accessUntil - margin > context.now().getTime()
}

/** Enough to see that they are others, and nothing of them. */
const digest = ({ credentials }: Context): string => {
  const { accessToken = '', refreshToken = '' } = credentials
  if (!accessToken && !refreshToken) return ''
  return createHash('sha256')
    .update(JSON.stringify([accessToken, refreshToken]))
    .digest('hex')
    .slice(0, 16)
}

const unauthorised = (code: string): PublisherError =>
  new PublisherError(
    code === 'noToken' ? '这个快手号还没有授权' : '访问令牌已失效，也没有刷新令牌',
    {
      kind: 'auth',
      code,
      remedy: '请打开这个账号，点「授权」，用该快手号登录并同意。',
    },
  )
