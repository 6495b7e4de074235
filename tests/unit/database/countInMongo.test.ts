import { describe, expect, test } from '@jest/globals'
import { countBy } from '@/database/countBy'

/** A service that speaks the protocol and knows no operator inside a group. */
function payloadWith(rows: Record<string, unknown>[]) {
  let groups = 0
  const model = {
    base: { Types: { ObjectId: class {} } },
    aggregate: async () => {
      groups += 1
      throw Object.assign(new Error('$ifNull is not implemented yet'), { code: 238 })
    },
    collection: {
      async *find() {
        yield* rows
      },
    },
  }
  const payload = { db: { name: 'mongoose', collections: { comments: model } } }
  return { payload: payload as never, groups: () => groups }
}

describe('counting where the server cannot group', () => {
  const at = (clock: string) => new Date(`2026-11-21T${clock}:00.000Z`)
  const { payload, groups } = payloadWith([
    { saidAt: at('08:01'), sentiment: 'negative' },
    { saidAt: at('08:59'), sentiment: 'negative' },
    { saidAt: at('09:00') },
  ])
  const count = (least?: number) =>
    countBy({
      ...{ payload, collection: 'comments', where: [], least },
      by: [{ field: 'saidAt', as: 'hour' }, { field: 'sentiment' }],
    })

  test('is done over a stream, the largest group first', async () => {
    expect(await count()).toEqual([
      { n: 2, values: ['2026-11-21T08', 'negative'] },
      { n: 1, values: ['2026-11-21T09', null] },
    ])
    expect(await count(2)).toHaveLength(1)
    expect(groups()).toBe(1)
  })
})

test('one word of a list is asked for as MongoDB asks', async () => {
  const stages: object[][] = []
  const aggregate = async (asked: object[]) => {
    stages.push(asked)
    return [{ _id: {}, n: 2 }]
  }
  const payload = { db: { name: 'mongoose', collections: { comments: { aggregate } } } } as never
  const where = [{ field: 'violations', holds: 'rumour-unverified' }]
  expect(await countBy({ payload, collection: 'comments', where, by: [] })).toEqual([
    { n: 2, values: [] },
  ])
  expect(stages[0]?.[0]).toEqual({ $match: { $and: [{ violations: 'rumour-unverified' }] } })
})
