import type { PayloadRequest } from 'payload'
import { sameId } from '@/access/scope'
import { memberOf } from '@/members/demandMember'
import type { Member } from '@/payload-types'
import { guestKeyOf } from './guest'

/** Who speaks, asks or objects on our own site. Both may be there: somebody who wrote as a guest and signed in since. */
export type Speaker = { member?: Member; guestKey?: string }

export async function speakerOf(req: PayloadRequest): Promise<Speaker> {
  const member = await memberOf(req)
  const guestKey = guestKeyOf(req)
  return { ...(member && { member }), ...(guestKey && { guestKey }) }
}

type Owned = { member?: unknown; guestKey?: string | null }

/** Is it theirs? A guest's by the cookie alone, a member's by the session alone. */
export const isOwn = ({ member, guestKey }: Speaker, row: Owned): boolean =>
  row.member !== undefined && row.member !== null
    ? member !== undefined && sameId(row.member, member.id)
    : Boolean(guestKey && row.guestKey === guestKey)
