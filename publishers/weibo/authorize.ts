import type { Authorization } from '../contract'
import { PublisherError } from '../errors'
import { granted } from './answers'
import { call } from './api'
import { keepGrant, readGrant } from './auth'

/** OAuth 2 as https://open.weibo.com/wiki/Oauth2 tells it; the token lives as long as `expires_in` says, and then a person is needed. */
export const authorize: Authorization = {
  url: ({ redirectUri, state }, { baseUrl, credentials }) => {
    const { clientId = '' } = credentials
    if (!clientId || !credentials.clientSecret) throw missing()
    const query = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      state,
    })
    return `${baseUrl.replace(/\/+$/, '')}/oauth2/authorize?${query}`
  },
  exchange: async ({ code, redirectUri }, context) => {
    const { clientId = '', clientSecret = '', uid: expected } = context.credentials
    if (!clientId || !clientSecret) throw missing()
    const asked = context.now().getTime()
    const { data } = await call(context, {
      path: 'oauth2/access_token',
      method: 'POST',
      params: {
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
      },
      // A code works once: whether it was used up by a lost answer, the operator simply begins again.
      mutating: false,
      answer: granted,
      grant: false,
    })
    const uid = data.uid ?? ''
    if (expected && uid && expected !== uid) throw other(uid, expected)
    const expiresAt = asked + data.expires_in * 1000
    await keepGrant({ access: data.access_token, uid: uid || expected || '', expiresAt }, context)
    return { who: uid ? `微博 UID ${uid}` : '微博用户', expiresAt }
  },
  until: async (context) => (await readGrant(context))?.expiresAt,
}

const missing = (): PublisherError =>
  new PublisherError('账号还没有填写 App Key 或 App Secret', {
    kind: 'account',
    code: 'noCredentials',
    remedy: '登录 open.weibo.com，在「我的应用 → 应用信息 → 基本信息」取得，填入账号设置并保存。',
  })

const other = (uid: string, expected: string): PublisherError =>
  new PublisherError(`授权的是另一个微博（UID ${uid}），这个账号登记的是 ${expected}`, {
    kind: 'account',
    code: 'otherUser',
    remedy: '请在浏览器里退出微博，用登记的微博重新授权；或修改账号设置里的 UID。',
  })
