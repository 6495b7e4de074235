import { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError } from '../errors'
import { ask, number, type Call } from './api'
import { isTokenRefusal } from './tokenRefusal'

/** A new token ends the old one after five minutes; before that both hold (client_token documentation). */
const RENEW_BEFORE_MS = 300_000

/**
 * One call in the application's own name; if Douyin refuses the token, one replay with another.
 * Errors: `account` for a wrong key or secret.
 */
export const asApplication = async <Answer>(
  context: Context,
  call: Call<Answer>,
): Promise<Answer> => {
  const token = await clientToken(context)
  try {
    return await ask(context, { ...call, token })
  } catch (error) {
    if (!isTokenRefusal(error)) throw error
    return ask(context, { ...call, token: await clientToken(context, token) })
  }
}

/** The application's token, shared by all workers: one holder asks for a new one, for each new one ends the last. */
export const clientToken = async (context: Context, refused?: string): Promise<string> => {
  const name = nameOf(context)
  const held = () => usable(context, refused)
  return (
    (await held()) ?? context.tokens.exclusive(name, async () => (await held()) ?? obtain(context))
  )
}

export const hasApplication = ({ credentials }: Pick<Context, 'credentials'>): boolean =>
  Boolean(credentials.clientKey && credentials.clientSecret)

export const noApplication = (): PublisherError =>
  new PublisherError('账号还没有填写 Client Key 或 Client Secret', {
    kind: 'account',
    code: 'noCredentials',
    remedy:
      '请到抖音开放平台「控制台 → 应用 → 应用信息」取得 Client Key 与 Client Secret，填入账号设置。',
  })

const usable = async (context: Context, refused?: string): Promise<string | undefined> => {
  const stored = await context.tokens.get(nameOf(context))
  const isFresh = stored && stored.expiresAt - context.now().getTime() >= RENEW_BEFORE_MS
  return isFresh && stored.value !== refused ? stored.value : undefined
}

const obtain = async (context: Context): Promise<string> => {
  if (!hasApplication(context)) throw noApplication()
  const { clientKey = '', clientSecret = '' } = context.credentials
  const asked = context.now().getTime()
  const answer = await ask(context, {
    api: 'oauth/client_token/',
    form: {
      client_key: clientKey,
      client_secret: clientSecret,
      grant_type: 'client_credential',
    },
    answer: z.object({ access_token: z.string().min(1), expires_in: number }),
  })
  await context.tokens.set(nameOf(context), {
    value: answer.access_token,
    expiresAt: asked + answer.expires_in * 1000,
  })
  return answer.access_token
}

/** With the key in the name, an account that changes its application never uses the old token. */
const nameOf = ({ credentials }: Context) => `client_token:${credentials.clientKey}`
