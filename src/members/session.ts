import crypto from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { siteCookie } from '@/api/siteCookie'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Member } from '@/payload-types'

export const MEMBER_COOKIE = 'gongmei-member'

/** Thirty days after the last visit. */
const lifeMs = 30 * 24 * 3_600_000
/** Sliding is written at most once in this time. */
const slideMs = 12 * 3_600_000

export const tokenHash = (token: string): string =>
  crypto.createHash('sha256').update(token).digest('base64url')

/** Opens a session; the token goes into the cookie and nowhere else. */
export async function openSession({
  req,
  member,
}: {
  req: PayloadRequest
  member: Id
}): Promise<string> {
  const token = crypto.randomBytes(32).toString('base64url')
  await req.payload.create({
    collection: 'member-sessions',
    data: {
      tokenHash: tokenHash(token),
      member: member as never,
      expiresAt: new Date(Date.now() + lifeMs).toISOString(),
      device: (req.headers.get('user-agent') ?? '').slice(0, 120),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return token
}

/** The member of a cookie header, if the session lives. */
export async function memberOfCookies(
  payload: Payload,
  cookies: string | null,
): Promise<Member | undefined> {
  const token = tokenIn(cookies)
  if (!token) return undefined
  const hash = tokenHash(token)
  const { docs } = await payload.find({
    collection: 'member-sessions',
    where: { tokenHash: { equals: hash } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const [session] = docs
  const now = Date.now()
  if (!session || Date.parse(session.expiresAt) <= now) return undefined
  const member = await payload.findByID({
    collection: 'members',
    id: idOf(session.member) as Id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!member || member.active === false) return undefined
  if (Date.parse(session.expiresAt) - now < lifeMs - slideMs) await slide(payload, session.id)
  return member
}

const slide = (payload: Payload, id: Id) =>
  payload.db.updateOne({
    collection: 'member-sessions',
    id,
    data: { expiresAt: new Date(Date.now() + lifeMs).toISOString() },
    returning: false,
  })

/** Signs out this device, or every one of the member. */
export async function closeSessions(
  req: PayloadRequest,
  { member, all }: { member: Id; all: boolean },
): Promise<void> {
  const token = tokenIn(req.headers.get('cookie'))
  const mine = { member: { equals: member } }
  await req.payload.delete({
    collection: 'member-sessions',
    where: all ? mine : { and: [mine, { tokenHash: { equals: token ? tokenHash(token) : '' } }] },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Sessions whose time is over. */
export async function forgetSessions(payload: Payload, now: Date): Promise<void> {
  await payload.delete({
    collection: 'member-sessions',
    where: { expiresAt: { less_than: now.toISOString() } },
    depth: 0,
    overrideAccess: true,
  })
}

export function tokenIn(cookies: string | null): string | undefined {
  const [, token] =
    /(?:^|;\s*)gongmei-member=([A-Za-z0-9_-]{20,100})(?:;|$)/.exec(cookies ?? '') ?? []
  return token
}

/** Lax: a link from a message opens the portal signed in, a form of another site does not act in it. */
export function sessionCookie(token: string, headers: Headers): string {
  const maxAgeSeconds = token ? Math.floor(lifeMs / 1000) : 0
  return siteCookie({ name: MEMBER_COOKIE, value: token, maxAgeSeconds, headers })
}
