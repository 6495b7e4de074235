import type { Payload, Where } from 'payload'
import type { Id } from '@/access/scope'
import { setColumns } from '@/database/setColumns'
import { claimKey, readState } from '@/distribution/platformState'
import { isResting, watchedUntil } from './rhythm'
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

/** Not more often than that, however many comment at once. */
const SPACING_MS = 10_000
/** What platforms name in what they push about comments. */
const PUSHED_IDS = ['itemId', 'photoId']
/** As long as a source may be watched. */
const LINKED_MS = 366 * 86_400_000
type Named = { payload: Payload; account: Id; ids: Readonly<Record<string, string>> }

/** Remembers whose ids these are, for the push that will name them. */
export async function linkSource({
  payload,
  account,
  ids,
  key,
}: Named & { key: string }): Promise<void> {
  for (const [name, id] of Object.entries(ids).filter(([each]) => PUSHED_IDS.includes(each)))
    await claimKey({
      ...{ payload, key: linkKey(account, name, id), value: { source: key } },
      expiresAt: new Date(Date.now() + LINKED_MS),
    })
}

/** A platform pushed that somebody commented. One being read is read once more after that. */
export async function wakeByIds({ payload, account, ids }: Named): Promise<void> {
  for (const [name, id] of Object.entries(ids)) {
    const link = await readState({ payload, key: linkKey(account, name, id) })
    const key = (link?.value as { source?: string } | undefined)?.source
    const [source] = key ? await find(payload, { key: { equals: key } }) : []
    if (source?.state !== 'watching' || isResting(source, new Date())) continue
    const soonest = Date.parse(source.lastReadAt ?? '') + SPACING_MS
    const nextAt = new Date(Math.max(Date.now(), soonest || 0)).toISOString()
    await setColumns({ ...{ payload, collection: SOURCES, id: source.id }, data: { nextAt } })
  }
}

const linkKey = (account: Id, name: string, id: string) => `comments:${account}:${name}:${id}`

async function find(payload: Payload, where: Where): Promise<Source[]> {
  const { docs } = await payload.db.find<Source>({
    ...{ collection: SOURCES, where, pagination: false, limit: 500 },
  })
  return docs
}
