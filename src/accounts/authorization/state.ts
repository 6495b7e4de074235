import crypto from 'node:crypto'
import { z } from 'zod'
import type { Id } from '@/access/scope'

/** Who asked for which account; travels through the platform and comes back with the code. */
export type AuthorizationState = {
  account: string
  user: string
  nonce: string
  /** Milliseconds. */
  until: number
}

/** Signing in and agreeing on a platform's page takes a minute or two. */
export const STATE_LIFE_MS = 600_000

const schema = z.object({
  account: z.string().min(1),
  user: z.string().min(1),
  nonce: z.string().min(16),
  until: z.number(),
})

type Making = { account: Id; user: Id; secret: string; now: Date }

/** `text` goes to the platform; nobody else can make one, and it names no secret. */
export function makeState({ account, user, secret, now }: Making) {
  const state: AuthorizationState = {
    account: String(account),
    user: String(user),
    nonce: crypto.randomBytes(18).toString('base64url'),
    until: now.getTime() + STATE_LIFE_MS,
  }
  const body = Buffer.from(JSON.stringify(state)).toString('base64url')
  return { state, text: `${body}.${sign(body, secret)}` }
}

/** Undefined for a state that is not ours, was changed, or is over. */
export function readState({
  text,
  secret,
  now,
}: {
  text: string
  secret: string
  now: Date
}): AuthorizationState | undefined {
  const [body = '', signature = ''] = text.split('.')
  if (!isSame(signature, sign(body, secret))) return undefined
  const state = schema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  return state.until > now.getTime() ? state : undefined
}

function sign(body: string, secret: string): string {
  const key = Buffer.from(crypto.hkdfSync('sha256', secret, 'gongmei', 'oauth-state', 32))
  return crypto.createHmac('sha256', key).update(body).digest('base64url')
}

export function isSame(given: string, expected: string): boolean {
  const [one, two] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === two.length && crypto.timingSafeEqual(one, two)
}
