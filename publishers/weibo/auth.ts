import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Context } from '../contract'
import { PublisherError } from '../errors'

/** What is kept under the name `oauth`, sealed; its `expiresAt` is the end of the authorisation. */
const kept = z.object({
  access: z.string().min(1),
  uid: z.string().catch(''),
  /** Which token typed in by hand was known then; '' for none. */
  typed: z.string().catch(''),
})

export type Grant = { access: string; uid: string; expiresAt?: number }

const NAME = 'oauth'

/**
 * The account's token: granted in the browser, or typed in. One typed in after the last grant counts more. There is no
 * refresh token for web apps: an authorisation that is over needs the operator.
 * Errors: `auth` when there is none that could work.
 */
export const currentGrant = async (context: Context): Promise<Grant> => {
  const { accessToken = '', uid = '' } = context.credentials
  const stored = await readGrant(context)
  const isNewer = accessToken !== '' && stored?.typed !== digest(accessToken)
  if (stored && !isNewer) {
    if (stored.expiresAt > context.now().getTime()) return stored
    throw expired()
  }
  if (accessToken) return { access: accessToken, uid }
  throw none()
}

/** Keeps a grant for every worker. `expiresAt` in milliseconds. */
export const keepGrant = async (
  { access, uid, expiresAt }: Required<Grant>,
  context: Context,
): Promise<void> => {
  const { accessToken = '' } = context.credentials
  const value = JSON.stringify({ access, uid, typed: accessToken ? digest(accessToken) : '' })
  await context.tokens.set(NAME, { value, expiresAt })
}

/** The grant that is kept, over or not. */
export const readGrant = async (context: Context) => {
  const stored = await context.tokens.get(NAME)
  if (!stored) return undefined
  const parsed = kept.safeParse(parseOrNothing(stored.value))
  return parsed.success ? { ...parsed.data, expiresAt: stored.expiresAt } : undefined
}

const parseOrNothing = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Enough to see that it is another one, and nothing of it. */
const digest = (token: string): string =>
  createHash('sha256').update(token).digest('hex').slice(0, 16)

const none = (): PublisherError =>
  new PublisherError('这个微博还没有授权', {
    kind: 'auth',
    code: 'noToken',
    remedy: '请打开这个账号，点「授权」，用该微博登录并同意。',
  })

const expired = (): PublisherError =>
  new PublisherError('这个微博的授权已过期', {
    kind: 'auth',
    code: 'expired',
    remedy: '请打开这个账号，点「授权」，用该微博登录并同意；微博的授权不能自动延长。',
  })
