import type { Payload } from 'payload'
import type { Id } from '@/access/scope'

export type ObjectionProgress = {
  number: string
  state: 'open' | 'upheld' | 'dismissed'
  reply: string
}

/** What became of an objection to this call, for whoever knows its number; undefined when there is none. */
export async function readObjection(
  payload: Payload,
  campaign: Id,
  number: string,
): Promise<ObjectionProgress | undefined> {
  if (!/^YY\d{8}-\d{6}$/.test(number)) return undefined
  const { docs } = await payload.find({
    collection: 'objections',
    where: {
      and: [{ number: { equals: number } }, { campaign: { equals: String(campaign) } }],
    },
    select: { number: true, state: true, reply: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [row] = docs
  return row && { number, state: row.state, reply: row.reply ?? '' }
}
