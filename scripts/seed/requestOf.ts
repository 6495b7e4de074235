import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

/** A request of one of the demo's people, found by the name of their login. */
export async function requestOf(payload: Payload, who: string): Promise<PayloadRequest> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: `${who}@demo.local` } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...docs[0], collection: 'users' } as never }, payload)
}
