import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { release } from '@/review/release'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { webAccount } from '../review/kit'
import { makeCall } from './kit'

let app: TestApp
let first: Id
let second: Id

beforeAll(async () => {
  app = await bootApp()
  await webAccount(app)
  first = await makeCall(app, { slug: 'first' })
  second = await makeCall(app, { slug: 'second' })
  const { payload } = app
  for (const id of [first, second])
    await payload.db.updateOne({ collection: 'campaigns', id, data: { _status: 'draft' } })
})
afterAll(() => app.stop())

const STEPS = [
  ['editor', 'submit'],
  ['reviewer1', 'approve'],
  ['reviewer2', 'approve'],
  ['chief', 'approve'],
] as const

const step = async (id: Id, [who, decision]: (typeof STEPS)[number]) =>
  app.request
    .post(`/api/campaigns/${id}/review`)
    .set(await app.as(who))
    .send({ decision })
const approve = async (id: Id) => {
  for (const each of STEPS) {
    const { status, text } = await step(id, each)
    expect([each, status, text]).toEqual([each, 200, expect.anything()])
  }
  const { docs } = await app.payload.find({
    collection: 'reviews',
    where: { and: [{ item: { equals: String(id) } }, { state: { equals: 'approved' } }] },
    sort: '-approvedAt',
  })
  return docs[0]?.id
}
const goLive = (item: Id, review: unknown) =>
  release({ payload: app.payload, kind: 'campaigns', item, review })
const rename = async (id: Id, numberPrefix: string) =>
  app.request
    .patch(`/api/campaigns/${id}?draft=true`)
    .set(await app.as('editor'))
    .send({ numberPrefix })

test('of two approved calls with one prefix only one goes live, also at the same moment', async () => {
  const reviews = [
    [first, await approve(first)],
    [second, await approve(second)],
  ] as const
  const outcomes = await Promise.allSettled(reviews.map(([id, review]) => goLive(id, review)))
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const lost = outcomes.find((outcome) => outcome.status === 'rejected')
  expect((lost?.reason as Error).message).toMatch(
    /编号前缀 HWZ2026 已由征集活动“征集 (first|second)”使用.*换一个前缀/,
  )
  if (outcomes[0]?.status === 'rejected') [first, second] = [second, first]
})

test('it is said before the review, to a call of any state but the one that has it', async () => {
  expect((await rename(second, 'HWZ2027')).status).toBe(200)
  expect((await rename(second, 'HWZ2026')).status).toBe(200)
  const refused = await step(second, STEPS[0])
  expect([refused.status, refused.text]).toEqual([
    409,
    expect.stringContaining('编号前缀 HWZ2026 已由征集活动'),
  ])
  // A call that was taken back keeps its numbers.
  await app.payload.db.updateOne({ collection: 'campaigns', id: first, data: { _status: 'draft' } })
  expect((await step(second, STEPS[0])).status).toBe(409)
  expect((await rename(second, 'HWZ2027')).status).toBe(200)
  await goLive(second, await approve(second))
})

test('a copy takes a prefix of its own', async () => {
  const { body } = await app.request
    .post(`/api/campaigns/${first}/duplicate`)
    .set(await app.as('editor'))
    .send({})
  expect(body.doc.numberPrefix ?? null).toBeNull()
})
