import { Refused } from './errors'
import { holderOf, tokenIn, tradeCode } from './tokens'
import type { Answer, World } from './world'

export type OauthCall = {
  world: World
  input: URLSearchParams
  request: { method?: string; headers: { authorization?: string } }
}

/** Calls below /oauth2/ that are no pages. */
export const oauthEndpoints: Readonly<Record<string, (call: OauthCall) => Answer>> = {
  'oauth2/access_token': ({ world, input, request }) => {
    requirePost(request)
    const token = tradeCode(input, world)
    const seconds = Math.floor((token.expiresAt - token.createdAt) / 1000)
    return {
      json: {
        access_token: token.value,
        // Deprecated, and text, as on the platform.
        remind_in: String(seconds),
        expires_in: seconds,
        uid: token.uid,
        isRealName: 'true',
      },
    }
  },
  'oauth2/get_token_info': ({ world, input, request }) => {
    requirePost(request)
    const { token } = holderOf(tokenIn(input, request), world)
    return {
      json: {
        uid: Number(token.uid),
        appkey: token.appKey,
        scope: null,
        create_at: Math.floor(token.createdAt / 1000),
        // Without the s of `expires_in`.
        expire_in: Math.max(0, Math.floor((token.expiresAt - world.now()) / 1000)),
      },
    }
  },
  'oauth2/revokeoauth2': ({ world, input, request }) => {
    const { token } = holderOf(tokenIn(input, request), world)
    for (const each of world.slice().tokens)
      if (each.uid === token.uid && each.appKey === token.appKey) each.revoked = true
    return { json: { result: 'true' } }
  },
}

const requirePost = ({ method }: { method?: string }): void => {
  if (method !== 'POST') throw new Refused(10021)
}
