import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { isMember, isStaff } from '@/access/scope'
import { QUOTA } from './limits'

/** Collection and id of whoever is signed in, as uploads keep it. */
export function ownerOf(user: PayloadRequest['user']): string | undefined {
  if (!user || (!isStaff(user) && !isMember(user))) return undefined
  return `${user.collection}:${String(user.id)}`
}

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
