import crypto from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { beijingDay, nextBeijingDay } from '@/beijing'
import { insertOnce } from '@/database/atomic'
import { countUp } from '@/distribution/platformState'

export type Visitor = {
  /** A member or colleague who signed in, as `members:12`. */
  account?: string
  /** Of the cookie that the first like left; none yet without. */
  token?: string
  /** What a browser without a cookie can be told by: address and browser. */
  device: string
  address: string
}

export type Liked =
  | { likes: number; already: boolean; token: string }
  | { refused: string; retryAfter: number }

const MINUTE_MS = 60_000
/** Likes of any works from one address in a minute: a school class may do that, a script does more. */
const BURST = 30
/** People behind one address share a browser's name; a work gets so many first likes a day from such a group. */
const NEWCOMERS = 5

/**
 * One like a person and work. A person is their account, else the cookie, else a newcomer, of whom a device brings only a few a day.
 * The count is that of the rows, so it never drifts.
 */
export async function like({
  payload,
  artwork,
  visitor,
  now,
}: {
  payload: Payload
  artwork: Id
  visitor: Visitor
  now: Date
}): Promise<Liked> {
  const hash = (text: string) => hashOf(payload, text)
  const token = visitor.token ?? crypto.randomBytes(16).toString('hex')
  const people = [visitor.account, visitor.token && `token ${visitor.token}`].filter(
    (name) => name !== undefined && name !== '',
  ) as string[]
  const keys = (people.length > 0 ? people : [`token ${token}`]).map(
    (person) => `${String(artwork)}:${hash(person)}`,
  )
  if (people.length > 0 && (await isTaken(payload, keys)))
    return { likes: await likesOf(payload, artwork), already: true, token }
  const burst = await countUp({
    payload,
    key: `like:${hash(visitor.address)}:${Math.floor(now.getTime() / MINUTE_MS)}`,
    limit: BURST,
    expiresAt: new Date(now.getTime() + 2 * MINUTE_MS),
  })
  if (burst === undefined) return { refused: '点赞太快了，请过一分钟再试。', retryAfter: 60 }
  if (people.length === 0) {
    const newcomer = await countUp({
      payload,
      key: `like:${String(artwork)}:${hash(visitor.device)}:${beijingDay(now)}`,
      limit: NEWCOMERS,
      expiresAt: nextBeijingDay(now),
    })
    if (newcomer === undefined)
      return {
        refused: '这台设备今天已为这件作品点过赞。想再支持，可以登录后点赞。',
        retryAfter: 3600,
      }
  }
  const { created } = await insertOnce({
    payload,
    collection: 'likes',
    unique: ['key'],
    data: { key: keys[0], artwork: String(artwork) },
  })
  return { likes: await likesOf(payload, artwork), already: !created, token }
}

export const likesOf = async (payload: Payload, artwork: Id, req?: PayloadRequest) =>
  (
    await payload.count({
      collection: 'likes',
      where: { artwork: { equals: String(artwork) } },
      overrideAccess: true,
      ...(req && { req }),
    })
  ).totalDocs

const isTaken = async (payload: Payload, keys: string[]) =>
  (
    await payload.count({
      collection: 'likes',
      where: { key: { in: keys } },
      overrideAccess: true,
    })
  ).totalDocs > 0

const hashOf = (payload: Payload, text: string) =>
  crypto.createHmac('sha256', payload.secret).update(`like ${text}`).digest('hex').slice(0, 32)
