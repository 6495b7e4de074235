import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Member } from '@/payload-types'
import { Refused } from '@/review/refused'
import { memberOfCookies } from './session'

/** The member of a request, also where somebody of the desk is signed in in the same browser. */
export const memberOf = (req: PayloadRequest): Promise<Member | undefined> =>
  memberOfCookies(req.payload, req.headers?.get('cookie') ?? null)

/** As `memberOf`, or 401 in words that say nothing is lost. */
export async function demandMember(req: PayloadRequest): Promise<Member> {
  const member = await memberOf(req)
  if (!member) throw new Refused(401, '登录已过期，请重新登录；写好的内容不会丢。')
  return member
}

/**
 * A request of the program itself on a member's behalf: ids of members may equal colleagues', so nothing that a hook
 * stores may take one for the other. Address and request number stay for the log.
 */
export const withoutPerson = (req: PayloadRequest): Promise<PayloadRequest> =>
  createLocalReq({ req: { headers: req.headers } }, req.payload)

export const memberActor = (member: Member) => ({
  parts: ['member'] as const,
  id: `member:${member.id}`,
  name: member.displayName ?? '职工',
})
