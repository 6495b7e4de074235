import type { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { currentGrant, renewGrant, type Grant } from './auth'
import { LIMITED, TOKEN_REFUSALS } from './errorTable'
import { askDated, type Request } from './exchange'
import { limitOf } from './settings'

/** One call of `openapi/…` with the account's token and, if that is refused, one replay with another. */
export const call = async <Schema extends z.ZodType>(
  context: Context,
  request: Request<Schema>,
): Promise<z.output<Schema>> => (await callDated(context, request)).data

/** The same with the platform's clock, where it told. */
export const callDated = async <Schema extends z.ZodType>(
  context: Context,
  request: Request<Schema>,
): Promise<{ data: z.output<Schema>; date?: Date }> => {
  const { appId = '' } = context.credentials
  if (!appId) throw missing()
  const grant = await currentGrant(context)
  const send = async ({ access }: Grant) => {
    await context.spend('openapi', limitOf('callsPerDay'))
    const params = { access_token: access, app_id: appId, ...request.params }
    return askDated(context, { ...request, params }).catch((error: unknown) =>
      limited(error, context),
    )
  }
  try {
    return await send(grant)
  } catch (error) {
    // An explicit refusal: nothing was done, so a replay is the first sending.
    if (!(error instanceof PublisherError) || !TOKEN_REFUSALS.includes(error.code)) throw error
    return send(await renewGrant(context, grant.access))
  }
}

export const missing = (): PublisherError =>
  new PublisherError('账号还没有填写 AppID 或 AppSecret', {
    kind: 'account',
    code: 'noCredentials',
    remedy:
      '登录 open.kuaishou.com，在「管理中心 → 应用」取得 AppID 与 AppSecret，填入账号设置并保存。',
  })

/**
 * One code says "too many calls" and "this user is restricted". The first time it waits for the next day; when a day did not
 * help it is a restriction, and a person's.
 */
const limited = async (error: unknown, context: Context): Promise<never> => {
  if (!(error instanceof PublisherError) || error.code !== LIMITED) throw error
  const now = context.now().getTime()
  const since = Number((await context.refs.get('kuaishou.limited', 'since'))?.at ?? 0)
  const age = now - since
  if (age > DAYS_TELL.most) await context.refs.set('kuaishou.limited', 'since', { at: String(now) })
  if (age < DAYS_TELL.least || age > DAYS_TELL.most) throw error
  throw new PublisherError(`${error.message}；隔天仍被拒绝，账号可能被限制`, {
    kind: 'manual',
    code: LIMITED,
    remedy:
      '请用这个账号登录快手 App，按提示解除限制；解除前可在 App 里手动发布，再点「人工确认」。',
  })
}

/** Milliseconds: from the turn of a day to three of them. */
const DAYS_TELL = { least: 20 * 3_600_000, most: 72 * 3_600_000 }
