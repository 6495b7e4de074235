import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { isMember, isStaff } from '@/access/scope'
import { memberOf } from '@/members/demandMember'
import { QUOTA } from './limits'

/** Collection and id of whoever is signed in, as uploads keep it. */
export function ownerOf(user: PayloadRequest['user']): string | undefined {
  if (!user || (!isStaff(user) && !isMember(user))) return undefined
  return `${user.collection}:${String(user.id)}`
}

/** The same of a worker that is known by id. */
export const ownerOfMember = (id: Id): string => `members:${String(id)}`

export type Person = { user: NonNullable<PayloadRequest['user']>; owner: string }

/** Everybody signed in in this browser: somebody of the desk, and the worker whose cookie lies beside theirs. */
export async function peopleOf(req: PayloadRequest): Promise<Person[]> {
  const beside = isStaff(req.user) ? await memberOf(req) : undefined
  const users = [req.user, beside && ({ ...beside, collection: 'members' } as Person['user'])]
  return users.flatMap((user) => {
    const owner = ownerOf(user ?? null)
    return user && owner ? [{ user, owner }] : []
  })
}

/** Files of an entry are the worker's, whoever else is signed in beside; all others are the desk's. */
export const personFor = (people: readonly Person[], purpose: string): Person | undefined =>
  (purpose === 'entry' ? people.find(({ user }) => isMember(user)) : undefined) ?? people[0]

export const quotaOf = (owner: string) =>
  owner.startsWith('members:') ? QUOTA.members : QUOTA.users

/** A request in the name of the owner, for what is done after the connection is gone. */
export async function ownerRequest(payload: Payload, owner: string): Promise<PayloadRequest> {
  const [collection = '', id = ''] = owner.split(':')
  const user = await payload.findByID({
    collection: collection as 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return createLocalReq({ ...(user && { user: { ...user, collection } as never }) }, payload)
}
