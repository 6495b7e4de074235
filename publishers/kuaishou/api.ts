import type { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { currentGrant, renewGrant, type Grant } from './auth'
import { TOKEN_REFUSALS } from './errorTable'
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
    return askDated(context, { ...request, params })
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
