import type { Authorization } from '../contract'
import { PublisherError } from '../errors'
import { granted, user } from './answers'
import { call, missing } from './api'
import { keepGrant, readGrant } from './auth'
import { ask } from './exchange'
import { settingsOf } from './settings'

/** OAuth 2 with `app_id`; afterwards the tokens renew themselves until the refresh token's end, about 180 days. */
export const authorize: Authorization = {
  url: ({ redirectUri, state }, { account, baseUrl, credentials }) => {
    const { appId = '', appSecret } = credentials
    if (!appId || !appSecret) throw missing()
    const scopes = ['user_info', 'user_video_publish', 'user_video_info']
    if (settingsOf(account).deleteByApi) scopes.push('user_video_delete')
    const query = new URLSearchParams({
      app_id: appId,
      scope: scopes.join(','),
      response_type: 'code',
      ua: 'pc',
      redirect_uri: redirectUri,
      state,
    })
    return `${baseUrl.replace(/\/+$/, '')}/oauth2/authorize?${query}`
  },
  exchange: async ({ code }, context) => {
    const { appId = '', appSecret = '', openId: expected } = context.credentials
    if (!appId || !appSecret) throw missing()
    const params = {
      app_id: appId,
      app_secret: appSecret,
      code,
      grant_type: 'authorization_code',
    }
    const data = await ask(context, { path: 'oauth2/access_token', params, answer: granted })
    if (expected && data.open_id && data.open_id !== expected) throw other()
    const grant = await context.tokens.exclusive('oauth', () => keepGrant(data, context))
    const name = await call(context, { path: 'openapi/user_info', params: {}, answer: user })
      .then(({ user_info: info }) => info.name)
      // Granted it is, whoever it was.
      .catch(() => '')
    return { who: name || '快手用户', expiresAt: grant.until }
  },
  until: async (context) => (await readGrant(context))?.until || undefined,
}

const other = (): PublisherError =>
  new PublisherError('授权的是另一个快手号，与账号设置里的 OpenID 不一致', {
    kind: 'account',
    code: 'otherUser',
    remedy: '请在浏览器里退出快手，用登记的快手号重新授权；或清空账号设置里的 OpenID。',
  })
