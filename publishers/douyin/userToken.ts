import { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { ask, number, type Call } from './api'
import { hasApplication, noApplication } from './clientToken'
import { GRANT, keepGrant, MAX_RENEWALS, notGranted, readGrant, type Grant } from './grant'
import { isTokenRefusal } from './tokenRefusal'

const DAY_MS = 24 * 3_600_000
/** An upload of 20 MB must not outlive the token it began with. */
const REFRESH_BEFORE_MS = 600_000
/** A check every morning renews it in time, even when some mornings fail. */
const RENEW_BEFORE_MS = 5 * DAY_MS

type UserCall<Answer> = Omit<Call<Answer>, 'token'>

/**
 * One call in the name of the person who granted it, with `open_id`; if Douyin refuses the token, one refresh and one
 * replay. Errors: `account` without a grant, `auth` when it is over and has to be given again.
 */
export const asUser = async <Answer>(context: Context, call: UserCall<Answer>): Promise<Answer> => {
  const grant = await currentGrant(context)
  const send = ({ accessToken: token, openId }: Grant) =>
    ask(context, { ...call, query: { open_id: openId, ...call.query }, token })
  try {
    return await send(grant)
  } catch (error) {
    if (!isTokenRefusal(error)) throw error
    return send(await currentGrant(context, grant.accessToken))
  }
}

/** A grant whose access token holds, refreshed and renewed by one process at a time. */
export const currentGrant = async (context: Context, refused?: string): Promise<Grant> => {
  if (!hasApplication(context)) throw noApplication()
  const held = await readGrant(context)
  if (!held) throw notGranted()
  if (isGood(held, context, refused) && !isRenewalDue(held, context)) return held
  return context.tokens.exclusive(GRANT, async () => {
    const first = await readGrant(context)
    if (!first) throw notGranted()
    const good = isGood(first, context, refused) ? first : await refresh(first, context)
    return isRenewalDue(good, context) ? renewOrLeave(good, context) : good
  })
}

const isGood = (
  { accessToken, accessUntil }: Grant,
  context: Context,
  refused: string | undefined,
): boolean =>
  accessToken !== '' &&
  accessToken !== refused &&
  accessUntil - context.now().getTime() > REFRESH_BEFORE_MS

const isRenewalDue = (
  { refreshToken, refreshUntil, renewals }: Grant,
  context: Context,
): boolean => {
  const left = refreshUntil - context.now().getTime()
  return refreshToken !== '' && renewals < MAX_RENEWALS && left > 0 && left < RENEW_BEFORE_MS
}

const refreshed = z.object({
  access_token: z.string().min(1),
  expires_in: number,
  refresh_token: z.string().min(1).optional(),
  refresh_expires_in: number.optional(),
  open_id: z.string().min(1).optional(),
  scope: z.string().optional(),
})

/** A new access token. The refresh token's own life is not extended by it. */
const refresh = async (grant: Grant, context: Context): Promise<Grant> => {
  if (!grant.refreshToken) throw over()
  const asked = context.now().getTime()
  const answer = await ask(context, {
    api: 'oauth/refresh_token/',
    form: {
      client_key: context.credentials.clientKey ?? '',
      grant_type: 'refresh_token',
      refresh_token: grant.refreshToken,
    },
    answer: refreshed,
  })
  const told = answer.refresh_expires_in ? asked + answer.refresh_expires_in * 1000 : Infinity
  return keepGrant(context, {
    ...grant,
    accessToken: answer.access_token,
    accessUntil: asked + answer.expires_in * 1000,
    refreshToken: answer.refresh_token ?? grant.refreshToken,
    refreshUntil: Math.min(grant.refreshUntil, told),
    openId: answer.open_id ?? grant.openId,
    scope: answer.scope ?? grant.scope,
  })
}

/** Codes that say the renewals are at their end: used up, or a capability the application does not have. */
const NO_MORE = new Set(['10020', '10004'])

/** Another 30 days, where Douyin gives them; what is good meanwhile stays good when it does not. */
const renewOrLeave = async (grant: Grant, context: Context): Promise<Grant> => {
  try {
    const asked = context.now().getTime()
    const { refresh_token: refreshToken, expires_in: seconds } = await ask(context, {
      api: 'oauth/renew_refresh_token/',
      form: {
        client_key: context.credentials.clientKey ?? '',
        refresh_token: grant.refreshToken,
      },
      answer: z.object({ refresh_token: z.string().min(1), expires_in: number }),
    })
    const refreshUntil = asked + seconds * 1000
    return await keepGrant(context, {
      ...grant,
      refreshToken,
      refreshUntil,
      renewals: grant.renewals + 1,
    })
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    return NO_MORE.has(error.code)
      ? keepGrant(context, { ...grant, renewals: MAX_RENEWALS })
      : grant
  }
}

const over = (): PublisherError =>
  new PublisherError('抖音授权已过期', {
    kind: 'auth',
    code: 'grantOver',
    remedy: '请在账号页点「去授权」，用这个抖音号重新扫码授权。',
  })
