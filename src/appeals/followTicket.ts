import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { networkOf } from '@/campaign/votes/voter'
import { countUp } from '@/distribution/platformState'
import { refusal } from '@/distribution/answer'
import { keyedHash } from '@/members/phone'
import type { AppealRow } from './appealRow'
import type { CodeKind } from './followCode'
import { codeKindOf } from './followCode'
import { ticketByNumber } from './ownTickets'

/** A workplace shares an address; nobody finds fifty bits with this many tries. */
const HOURLY = 120
const HOUR_MS = 3_600_000

const UNKNOWN = '编号和查询码对不上，请核对后再查。'

type Following = {
  payload: Payload
  /** Address the request came from. */
  ip: string
  number: unknown
  code: unknown
  now?: number
}
export type Followed = { req: PayloadRequest; ticket: AppealRow; kind: CodeKind }

/**
 * The ticket of a number and its code, by whoever has both. One answer for a number that is none and a code that is wrong, so
 * that nobody learns which numbers there are. Throws 404, and 429 past the bound.
 */
export async function followTicket({
  payload,
  ip,
  number,
  code,
  now = Date.now(),
}: Following): Promise<Followed> {
  const hour = Math.floor(now / HOUR_MS)
  const key = `appeal-follow:${hour}:${keyedHash(networkOf(ip), payload.secret, 'address')}`
  const expiresAt = new Date((hour + 2) * HOUR_MS)
  if ((await countUp({ payload, key, limit: HOURLY, expiresAt })) === undefined)
    throw refusal(429, '查询太频繁了，请一小时后再试。')
  if (typeof number !== 'string' || typeof code !== 'string' || code.length > 40)
    throw refusal(404, UNKNOWN)
  const req = await createLocalReq({}, payload)
  const found = await ticketByNumber(req, number.trim().toUpperCase())
  // Worked out for a number that is none as well: both take the same time.
  const kind = codeKindOf(found ?? { key: 'none' }, code, payload.secret)
  if (!found || !kind) throw refusal(404, UNKNOWN)
  return { req, ticket: found, kind }
}
