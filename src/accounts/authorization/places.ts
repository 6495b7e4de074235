import type { Id } from '@/access/scope'
import { env } from '@/env'

/** The address a platform sends the browser back to; registered in its console, the same in both requests. */
export const redirectUri = (channel: string): string => `${env().publicUrl}/api/oauth/${channel}`

/** The account's page in the panel; what came of it is read there, no words travel in the address. */
export const accountPage = (id: Id, result: 'done' | 'failed'): string =>
  `${env().publicUrl}/admin/collections/channel-accounts/${String(id)}?authorization=${result}`

const COOKIE = 'gongmei-oauth'

/** Ties the way back to the browser that went: a link with somebody else's state is of no use to anybody. */
export const bindingCookie = (nonce: string, seconds: number): string =>
  [
    `${COOKIE}=${nonce}`,
    'Path=/api/oauth',
    `Max-Age=${seconds}`,
    'HttpOnly',
    // The platform sends the browser back with a top-level GET, which Lax allows.
    'SameSite=Lax',
    ...(env().publicUrl.startsWith('https:') ? ['Secure'] : []),
  ].join('; ')

export const boundNonce = (headers: Headers): string =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1] ?? ''
