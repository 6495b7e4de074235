import type { Payload, Where } from 'payload'
import type { Id } from '@/access/scope'
import { setColumns } from '@/database/setColumns'
import { watchedUntil } from './rhythm'
import type { Source } from './source'
import { SOURCES } from './source'

type Waking = { payload: Payload; now: Date; watchDays: number; isRaised: boolean }

/** Accounts without the right are asked once a day; what ended by its days goes on where there are more of them now. */
export async function wakeSources({ payload, now, watchDays, isRaised }: Waking): Promise<void> {
  const at = now.toISOString()
  const withoutRight = await find(payload, {
    and: [{ state: { equals: 'noRight' } }, { nextAt: { less_than_equal: at } }],
  })
  const since = new Date(2 * now.getTime() - watchedUntil(at, watchDays).getTime()).toISOString()
  const ended = isRaised
    ? await find(payload, {
        and: [{ state: { equals: 'ended' } }, { publishedAt: { greater_than: since } }],
      })
    : []
  const back = ended.filter(({ error }) => error?.code !== 'recalled')
  for (const { id, state } of [...withoutRight, ...back])
    await setColumns({
      ...{ payload, collection: SOURCES, id, if: { state: { equals: state } } },
      data: { state: 'watching', nextAt: at },
    })
}

/** Somebody pressed the button, or the platform told of a comment: due at once. False when it is not read at all. */
export async function wakeSource(payload: Payload, id: Id): Promise<boolean> {
  return setColumns({
    ...{ payload, collection: SOURCES, id, if: { state: { in: ['watching', 'noRight'] } } },
    data: { state: 'watching', nextAt: new Date().toISOString(), failures: 0 },
  })
}

/** The source of a delivery a platform pushed something about. */
export async function wakeSourceOf(payload: Payload, delivery: Id): Promise<void> {
  const [source] = await find(payload, { key: { equals: String(delivery) } })
  if (source?.state === 'watching') await wakeSource(payload, source.id)
}

async function find(payload: Payload, where: Where): Promise<Source[]> {
  const { docs } = await payload.db.find<Source>({
    ...{ collection: SOURCES, where, pagination: false, limit: 500 },
  })
  return docs
}
