import crypto from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { siteCookie } from '@/api/siteCookie'
import { isMember } from '@/access/scope'

/** Who votes, as far as the rules care: nobody can tell a person, a phone or an address from these. */
export type Voter = { voter: string; device: string; address: string; cookie?: string }

export type Asking = Pick<PayloadRequest, 'payload' | 'user' | 'headers'>

const COOKIE = 'gm-voter'
const yearSeconds = 365 * 24 * 3600

/**
 * A member signed in at the portal, else the device by a cookie of ours, else (no cookie) the address with the browser's
 * name: who deletes cookies votes again at most as one of many behind an address, and the rules count those.
 */
export function voterOf(req: Asking, campaign: string): Voter {
  const { secret } = req.payload
  const hash = (kind: string, value: string) =>
    crypto
      .createHmac('sha256', `vote ${secret}`)
      .update(`${campaign} ${kind} ${value}`)
      .digest('base64url')
      .slice(0, 22)
  const ip = req.headers.get('x-client-ip') ?? ''
  const cookie = cookieOf(req, secret)
  const browser = `${ip} ${req.headers.get('user-agent') ?? ''}`
  const address = hash('address', networkOf(ip))
  const device = cookie ? hash('cookie', cookie) : hash('browser', browser)
  const voter = isMember(req.user) ? hash('member', String(req.user?.id)) : device
  return { voter, device, address, ...(cookie && { cookie }) }
}

/** A new device, as a cookie to send along; HttpOnly, of this site alone. */
export function newDeviceCookie(secret: string, headers: Pick<Headers, 'get'>): string {
  const id = crypto.randomBytes(16).toString('base64url')
  const value = `${id}.${signature(id, secret)}`
  return siteCookie({ name: COOKIE, value, maxAgeSeconds: yearSeconds, headers })
}

/** One household of IPv6 is one address. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:/i, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain
}

function cookieOf(req: Asking, secret: string): string | undefined {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{22})\\.([\\w-]{22})(?:;|$)`).exec(
    req.headers.get('cookie') ?? '',
  )
  if (!value?.[1] || !value[2]) return undefined
  const [given, right] = [Buffer.from(value[2]), Buffer.from(signature(value[1], secret))]
  return crypto.timingSafeEqual(given, right) ? value[1] : undefined
}

const signature = (id: string, secret: string) =>
  crypto.createHmac('sha256', `device ${secret}`).update(id).digest('base64url').slice(0, 22)
