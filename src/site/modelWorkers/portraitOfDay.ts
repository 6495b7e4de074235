import crypto from 'node:crypto'
import type { Payload } from 'payload'
import { beijingDay } from '@/beijing'
import type { Card } from '../data/card'
import type { LiveDoc } from '../data/liveList'
import { liveList, stillShown } from '../data/liveList'
import { workerFields } from './workerCard'

type Chosen = { card: Card; doc: LiveDoc }

/**
 * 今日推荐: another person every day, the same for everybody and on every page. It is a cheerful line, so whoever has died
 * is remembered on the wall and not here; nobody but the server may ask that, and it answers with ids only.
 */
export async function portraitOfDay({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<Chosen | undefined> {
  const { docs } = await payload.find({
    collection: 'model-workers',
    overrideAccess: true,
    where: {
      and: [
        stillShown(now),
        { _status: { equals: 'published' } },
        { type: { not_equals: 'collective' } },
        { workingStatus: { not_equals: 'deceased' } },
        { cover: { exists: true } },
      ],
    },
    select: {},
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const id = chosenOn(
    beijingDay(now),
    docs.map((doc) => String(doc.id)),
  )
  if (!id) return undefined
  const where = { id: { equals: id } }
  const { cards, docs: found } = await liveList({
    payload,
    kind: 'model-workers',
    where,
    select: workerFields,
    limit: 1,
    now,
  })
  const [card] = cards
  return card?.photo && found[0] && { card, doc: found[0] }
}

/**
 * One of them, the same all day: the smallest hash of day and id. Whoever joins or leaves the wall changes the choice
 * only when it is theirs. Pure.
 */
export const chosenOn = (day: string, ids: readonly string[]): string | undefined =>
  [...ids].sort((a, b) => (hash(day, a) < hash(day, b) ? -1 : 1))[0]

const hash = (day: string, id: string) =>
  crypto.createHash('sha256').update(`${day} ${id}`).digest('hex')
