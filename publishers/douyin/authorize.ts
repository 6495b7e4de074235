import { z } from 'zod'
import type { Authorization } from '../contract'
import { PublisherError } from '../errors'
import { ask, id, number } from './api'
import { hasApplication, noApplication } from './clientToken'
import { keepGrant, readGrant, REFRESH_LIFE_MS, seedOf } from './grant'
import { settingsOf } from './settings'

/** OAuth in the operator's browser. https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission */
export const authorize: Authorization = {
  url: ({ redirectUri, state }, context) => {
    if (!hasApplication(context)) throw noApplication()
    const query = new URLSearchParams({
      client_key: context.credentials.clientKey ?? '',
      response_type: 'code',
      scope: settingsOf(context.account).scopes,
      redirect_uri: redirectUri,
      state,
    })
    return `${context.baseUrl.replace(/\/+$/, '')}/platform/oauth/connect/?${query}`
  },
  exchange: async ({ code }, context) => {
    if (!hasApplication(context)) throw noApplication()
    const asked = context.now().getTime()
    const answer = await ask(context, {
      api: 'oauth/access_token/',
      form: {
        client_key: context.credentials.clientKey ?? '',
        client_secret: context.credentials.clientSecret ?? '',
        code,
        grant_type: 'authorization_code',
      },
      answer: granted,
    })
    const { openId: expected } = context.credentials
    if (expected && expected !== answer.open_id) throw otherPerson()
    const refreshUntil = asked + (answer.refresh_expires_in ?? REFRESH_LIFE_MS / 1000) * 1000
    const accessUntil = asked + answer.expires_in * 1000
    await keepGrant(context, {
      accessToken: answer.access_token,
      accessUntil,
      refreshToken: answer.refresh_token ?? '',
      refreshUntil: answer.refresh_token ? refreshUntil : 0,
      openId: answer.open_id,
      scope: answer.scope ?? '',
      grantedAt: asked,
      renewals: 0,
      seed: seedOf(context),
    })
    const expiresAt = answer.refresh_token ? refreshUntil : accessUntil
    return { who: `抖音号 ${answer.open_id.slice(0, 8)}…`, expiresAt }
  },
  until: async (context) => {
    const grant = await readGrant(context)
    return grant && (grant.refreshUntil || grant.accessUntil)
  },
}

const otherPerson = (): PublisherError =>
  new PublisherError('授权的是另一个抖音号，和账号设置里的 open_id 不一致', {
    kind: 'account',
    code: 'otherUser',
    remedy: '请在浏览器里退出抖音，用登记的抖音号重新授权；确实换了抖音号时，请新建一个账号。',
  })

const granted = z.object({
  access_token: z.string().min(1),
  expires_in: number,
  refresh_token: z.string().min(1).optional(),
  refresh_expires_in: number.optional(),
  open_id: id,
  scope: z.string().optional(),
})
