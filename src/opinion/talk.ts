import type { Payload } from 'payload'
import type { Condition } from '@/database/countBy'
import { countBy } from '@/database/countBy'
import type { Minute } from './alertLevel'

/** What is no opinion: refused, taken away, not judged yet, or the same thing over and over. */
const UNCOUNTED: Condition[] = [
  { field: 'state', notIn: ['rejected', 'deleted', 'pending'] },
  { field: 'violation', notIn: ['spam'] },
  { field: 'isByAccount', notIn: [true] },
]

const RUMOUR = 'rumour-unverified'
/** Also where something else weighs more: hearsay with a telephone number in it is hearsay. */
const IS_RUMOUR: Condition = { field: 'violations', holds: RUMOUR }

export type Spoken = { kind: string; item: string }
type Window = { from: Date; until: Date }

const said = ({ from, until }: Window): Condition => ({
  field: 'saidAt',
  from: from.toISOString(),
  until: until.toISOString(),
})

/** Items with at least so many comments in the time, and those with a rumour on them. */
export async function talkedAbout({
  payload,
  window,
  least,
}: {
  payload: Payload
  window: Window
  least: number
}): Promise<Spoken[]> {
  const by = [{ field: 'kind' }, { field: 'item' }]
  const where = [said(window), ...UNCOUNTED]
  const [many, rumours] = await Promise.all([
    countBy({ payload, collection: 'comments', where, by, least: Math.max(1, least) }),
    countBy({
      ...{ payload, collection: 'comments', by },
      where: [...where, IS_RUMOUR],
    }),
  ])
  const items = [...many, ...rumours].map(({ values: [kind, item] }) => ({
    kind: kind ?? '',
    item: item ?? '',
  }))
  return [...new Map(items.map((one) => [`${one.kind}:${one.item}`, one])).values()]
}

/** What was said on one item, by the minute. */
export async function minutesOf({
  payload,
  window,
  kind,
  item,
}: Spoken & { payload: Payload; window: Window }): Promise<Minute[]> {
  const where: Condition[] = [
    said(window),
    { field: 'kind', in: [kind] },
    { field: 'item', in: [item] },
    ...UNCOUNTED,
  ]
  const minute = { field: 'saidAt', as: 'minute' } as const
  const [tones, rumours] = await Promise.all([
    countBy({ payload, collection: 'comments', where, by: [minute, { field: 'sentiment' }] }),
    countBy({ payload, collection: 'comments', where: [...where, IS_RUMOUR], by: [minute] }),
  ])
  const withRumour = new Set(rumours.map(({ values: [at] }) => at))
  return tones.map(({ n, values: [at = null, sentiment] }) => ({
    at: Date.parse(`${at}:00.000Z`),
    n,
    negative: sentiment === 'negative' ? n : 0,
    hasRumour: withRumour.has(at),
  }))
}
