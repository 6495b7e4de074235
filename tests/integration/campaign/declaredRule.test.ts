import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { CRITERIA, makeJudge, makeJudgedCall, makeWork } from './judgingWorld'

let app: TestApp
let campaign: Id
let panel: { judge: Id }[]

beforeAll(async () => {
  app = await bootApp()
  campaign = await makeJudgedCall(app, {
    slug: 'declared',
    more: {
      judging: {
        criteria: CRITERIA,
        rounds: [
          { round: 'firstRound', mode: 'score', judges: 4 },
          { round: 'finalRound', mode: 'score', judges: 2 },
        ],
      },
    },
  })
  await makeWork(app, { campaign, number: 'HWZ2026-0001', title: '铁花' })
  panel = []
  for (const name of ['甲', '乙', '丙', '丁'])
    panel.push({ judge: (await makeJudge(app, { name })).id })
})
afterAll(() => app.stop())

const send = async (method: 'post' | 'patch', path: string, body: object) =>
  app.request[method](path)
    .set(await app.as('chief'))
    .send(body)
const create = async (more: object) => {
  const data = {
    ...{ title: '初评', campaign, round: 'firstRound', panel },
    opensAt: new Date(Date.now() - 60_000).toISOString(),
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    ...more,
  }
  const { body } = await app.request
    .post('/api/judging-rounds?depth=0')
    .set(await app.as('editor'))
    .send(data)
  return body.doc as { id: Id; judgesNeeded: number; criteria: { key: string; weight: number }[] }
}
const open = (id: Id, body: object = {}) => send('post', `/api/judging/rounds/${id}/open`, body)
const shown = async (id: Id) => {
  const { body } = await app.request.get('/api/judging/chair').set(await app.as('chief'))
  return body.rounds.find((round: { id: string }) => round.id === String(id))
}

test('a round that says nothing itself begins as the call declared it', async () => {
  const round = await create({})
  expect(round.judgesNeeded).toBe(4)
  expect(round.criteria.map(({ key, weight }) => [key, weight])).toEqual(
    CRITERIA.map(({ key, weight }) => [key, weight]),
  )
  expect((await shown(round.id)).departures).toEqual({ what: [], reason: '' })
})

test('fewer judges or other criteria need a reason, which stays on record before the chair', async () => {
  const criteria = [{ key: 'craft', name: '技艺', weight: 100 }]
  const { id } = await create({ judgesNeeded: 2, criteria })
  const waiting = (await shown(id)).departures
  expect(waiting).toEqual({
    what: [
      '征集公告声明每件作品至少 4 位评委，本轮是 2 位',
      '征集公告声明的标准是主题 30、创意 25、技艺 25、传播 20，本轮是技艺 100',
    ],
    reason: '',
  })
  for (const body of [{}, { reason: '  ' }]) {
    const refused = await open(id, body)
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      409,
      expect.stringMatching(/至少 4 位.*本轮是 2 位.*写明理由/),
    ])
  }
  expect((await open(id, { reason: '两位评委因病缺席' })).status).toBe(200)
  expect((await shown(id)).departures).toEqual({ ...waiting, reason: '两位评委因病缺席' })
  const { docs } = await app.payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'judging.open' } },
  })
  expect(docs).toMatchObject([
    { reason: '两位评委因病缺席', detail: { departures: waiting.what, works: 1 } },
  ])
})

test('more judges than declared are as the call says: nobody is asked why', async () => {
  const work = { campaign, number: 'HWZ2026-0002', title: '终评作品', state: 'secondRound' }
  await makeWork(app, { ...work, more: { category: 'photo' } })
  const { id } = await create({ round: 'finalRound', category: 'photo', judgesNeeded: 4 })
  const rounds = { collection: 'judging-rounds', where: { round: { equals: 'firstRound' } } }
  await app.payload.db.updateMany({ ...rounds, data: { state: 'closed' } } as never)
  expect((await open(id)).status).toBe(200)
  expect((await shown(id)).departures).toEqual({ what: [], reason: '' })
})
