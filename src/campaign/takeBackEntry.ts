import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { takeOff } from '@/distribution/takeOff'
import { memberActor } from '@/members/demandMember'
import { consentsOf, withdrawConsent } from '@/members/policy'
import type { Member, Submission } from '@/payload-types'
import { actOnEntry } from './actOnEntry'

type Taking = {
  /** Of a transaction: the step, the page and the record of consents go together. */
  req: PayloadRequest
  member: Member
  id: Id
  type: 'withdraw' | 'withdrawConsent'
  reason?: string
}

/** Its author takes a work back, or only the consent to show it; either way it leaves every page. */
export async function takeBackEntry(taking: Taking): Promise<Submission> {
  const { req, member, id, type, reason } = taking
  const actor = memberActor(member)
  const command = { type, ...(reason && { reason }) } as const
  const { entry, change } = await actOnEntry({ req, id, command, actor })
  if (change.takesOff)
    await takeOff({
      req,
      kind: 'submissions',
      item: entry,
      reason: type === 'withdraw' ? '作者撤回作品' : '作者撤回授权',
      actor,
    })
  return entry
}

/** Marks consents of the member as withdrawn: those named, or with none named every one in force. */
export async function markWithdrawn(
  req: PayloadRequest,
  member: Member,
  purposes?: readonly string[],
): Promise<void> {
  const at = new Date().toISOString()
  const given = consentsOf(member.consents)
  const consents = (purposes ?? given.map(({ purpose }) => purpose)).reduce(
    (list, purpose) => withdrawConsent(list, purpose, at),
    given,
  )
  await req.payload.db.updateOne({
    collection: 'members',
    id: member.id,
    data: { consents },
    req,
    returning: false,
  })
}
