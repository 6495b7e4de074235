import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { unseal } from '@/access/secrets'

/**
 * The words as written. For the judge and, through an endpoint that asks for a reason and leaves a trace, for the evidence
 * role. Undefined when there is no such comment, or it was made without one.
 */
export async function readOriginal({
  payload,
  req,
  id,
}: {
  payload: Payload
  req?: PayloadRequest
  id: Id
}): Promise<string | undefined> {
  const row = await payload.db.findOne<{ id: Id; original?: string | null }>({
    collection: 'comments',
    where: { id: { equals: id } },
    req,
  })
  return row?.original ? unseal(row.original, payload.secret) : undefined
}
