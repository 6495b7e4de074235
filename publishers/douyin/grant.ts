import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { manifest } from './manifest'

/** What a person granted us. Both tokens live in one value, so that one write changes both. Times in ms. */
export type Grant = {
  accessToken: string
  accessUntil: number
  refreshToken: string
  refreshUntil: number
  openId: string
  scope: string
  grantedAt: number
  /** How often the refresh token was renewed; Douyin allows five times. */
  renewals: number
  /** The credentials it began with: newly entered ones replace it. */
  seed: string
}

const DAY_MS = 24 * 3_600_000
/** Lives of the tokens, where nobody told us theirs (access_token documentation). */
const ACCESS_LIFE_MS = 15 * DAY_MS
export const REFRESH_LIFE_MS = 30 * DAY_MS

const schema = z.object({
  accessToken: z.string(),
  accessUntil: z.number(),
  refreshToken: z.string(),
  refreshUntil: z.number(),
  openId: z.string(),
  scope: z.string(),
  grantedAt: z.number(),
  renewals: z.number(),
  seed: z.string(),
})

export const MAX_RENEWALS = manifest.limits.refreshRenewals ?? 5

/** Its name in the token store. */
export const GRANT = 'grant'

/** The grant as it is kept, or as the credentials give it; undefined when nobody has granted anything. */
export const readGrant = async (context: Context): Promise<Grant | undefined> => {
  const stored = await context.tokens.get(GRANT)
  const kept = stored && schema.safeParse(parsed(stored.value)).data
  if (kept?.seed === seedOf(context)) return (await isRevoked(kept, context)) ? undefined : kept
  const seeded = fromCredentials(context)
  // Their lives are counted from the first time we see them.
  return seeded && keepGrant(context, seeded)
}

/** Douyin's push said that the person took it back, after it was given. */
const isRevoked = async ({ openId, grantedAt }: Grant, { tokens }: Context): Promise<boolean> =>
  Number((await tokens.get(`revoked:${openId}`))?.value ?? 0) > grantedAt

/** Kept a while after its end, so that a probe can say what ended. */
export const keepGrant = async (context: Context, grant: Grant): Promise<Grant> => {
  await context.tokens.set(GRANT, {
    value: JSON.stringify(grant),
    expiresAt: Math.max(grant.accessUntil, grant.refreshUntil) + REFRESH_LIFE_MS,
  })
  return grant
}

export const seedOf = ({ credentials }: Context): string => {
  const { clientKey = '', accessToken = '', refreshToken = '', openId = '' } = credentials
  return createHash('sha256')
    .update(JSON.stringify([clientKey, accessToken, refreshToken, openId]))
    .digest('hex')
    .slice(0, 16)
}

export const notGranted = (): PublisherError =>
  new PublisherError('这个抖音号还没有授权', {
    kind: 'account',
    code: 'noGrant',
    remedy: '请在账号页点「去授权」，用这个抖音号扫码授权；或把发布方式改为「扫码在手机上发布」。',
  })

const fromCredentials = (context: Context): Grant | undefined => {
  const { accessToken = '', refreshToken = '', openId = '' } = context.credentials
  if (!openId || !(accessToken || refreshToken)) return undefined
  const now = context.now().getTime()
  return {
    accessToken,
    accessUntil: accessToken ? now + ACCESS_LIFE_MS : 0,
    refreshToken,
    refreshUntil: refreshToken ? now + REFRESH_LIFE_MS : 0,
    openId,
    scope: '',
    grantedAt: now,
    renewals: 0,
    seed: seedOf(context),
  }
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
