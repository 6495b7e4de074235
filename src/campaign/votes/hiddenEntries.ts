import type { Payload, Where } from 'payload'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { keepBriefly } from '@/database/keepBriefly'
import { rowsWhere } from '../rows'
import type { TallyRow } from './standing'

// Every page asks; works are hidden once in a while.
const kept = keepBriefly<readonly Id[]>(1_000)

/** Works that the chair took out of sight while their votes are looked into: no page, no list, no search shows them. */
export const hiddenEntries = (payload: Payload): Promise<readonly Id[]> =>
  kept.read(payload, 'all', () => read(payload))

/** For whoever reads submissions as the public does. */
export async function notHidden(payload: Payload): Promise<Where[]> {
  const ids = await hiddenEntries(payload)
  return ids.length > 0 ? [{ id: { not_in: [...ids] } }] : []
}

export const forgetHidden = (payload: Payload): void => kept.forget(payload)

async function read(payload: Payload): Promise<readonly Id[]> {
  const tallies = await rowsWhere<TallyRow>({
    req: await createLocalReq({}, payload),
    collection: 'vote-tallies',
    where: { standing: { equals: 'hidden' } },
  })
  const isNumber = payload.db.defaultIDType === 'number'
  return tallies.map(({ submission }) => (isNumber ? Number(submission) : submission))
}
