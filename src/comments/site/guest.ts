import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { siteCookie } from '@/api/siteCookie'
import { keyedHash } from '@/members/phone'

const COOKIE = 'gm-guest'
const yearSeconds = 365 * 24 * 3600

type Asking = Pick<PayloadRequest, 'payload' | 'headers'>

/** What a guest's words are found again by, from a cookie that only this site can have made; undefined without one. */
export function guestKeyOf({ payload, headers }: Asking): string | undefined {
  return guestKeyIn(headers.get('cookie'), payload.secret)
}

/** As `guestKeyOf`, from a cookie header alone: for pages. */
export function guestKeyIn(cookies: string | null, secret: string): string | undefined {
  const [, id, given] =
    new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{22})\\.([\\w-]{22})(?:;|$)`).exec(cookies ?? '') ?? []
  if (!id || !given) return undefined
  const isOurs = crypto.timingSafeEqual(Buffer.from(given), Buffer.from(signature(id, secret)))
  return isOurs ? keyOf(id, secret) : undefined
}

/** A new guest: the cookie to send along, and the key it will be known by. */
export function newGuest({ payload, headers }: Asking): { cookie: string; key: string } {
  const id = crypto.randomBytes(16).toString('base64url')
  const value = `${id}.${signature(id, payload.secret)}`
  return {
    cookie: siteCookie({ name: COOKIE, value, maxAgeSeconds: yearSeconds, headers }),
    key: keyOf(id, payload.secret),
  }
}

const keyOf = (id: string, secret: string) => keyedHash(id, secret, 'guest')
const signature = (id: string, secret: string) => keyedHash(id, secret, 'guest cookie').slice(0, 22)
