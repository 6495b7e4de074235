import type { Payload } from 'payload'
import { sameId } from '@/access/scope'
import { setColumns } from '@/database/setColumns'
import type { Source } from './source'
import { SOURCES } from './source'

/** So that they do not all ask again in the same second. */
const SPREAD_MS = 5 * 60_000

type Resting = { payload: Payload; source: Source; until: Date }

/** A platform that says "later" says it to the account, not to one article: what else is read of it waits as well. */
export async function restAccount({ payload, source, until }: Resting): Promise<void> {
  const isSooner = { nextAt: { less_than: until.toISOString() } }
  const { docs } = await payload.db.find<Source>({
    collection: SOURCES,
    where: {
      and: [{ account: { equals: source.account } }, { state: { equals: 'watching' } }, isSooner],
    },
    select: { fence: true },
    pagination: false,
    limit: 0,
  })
  for (const { id, fence } of docs.filter((each) => !sameId(each.id, source.id)))
    await setColumns({
      ...{ payload, collection: SOURCES, id },
      // One that is being read finds out by itself.
      if: { and: [{ state: { equals: 'watching' } }, { fence: { equals: fence } }, isSooner] },
      data: { nextAt: new Date(until.getTime() + Math.random() * SPREAD_MS).toISOString() },
    })
}
