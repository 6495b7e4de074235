import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { forgetExpired } from '@/worker/clocks'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { JudgePerson } from './judgingWorld'
import { evenly, makeJudge, makeJudgedCall, makeRound, makeWork } from './judgingWorld'

let app: TestApp
let round: Id
let judges: JudgePerson[]

beforeAll(async () => {
  app = await bootApp()
  const campaign = await makeJudgedCall(app, {
    slug: 'passing',
    more: {
      judging: {
        criteria: [{ key: 'theme', name: '主题', weight: 100 }],
        rounds: [{ round: 'firstRound', mode: 'passFail', judges: 3 }],
        awards: [],
      },
    },
  })
  for (const [index, title] of ['两票', '一票', '撤回'].entries())
    await makeWork(app, { campaign, number: `HWZ2026-080${index}`, title })
  judges = [
    await makeJudge(app, { name: '评委甲' }),
    await makeJudge(app, { name: '评委乙' }),
    await makeJudge(app, { name: '评委丙' }),
  ]
  const panel = judges.map(({ id }) => id)
  round = await makeRound(app, { campaign, judges: panel, round: 'firstRound' })
  await post(`/api/judging/rounds/${round}/open`, await app.as('chief'))
})
afterAll(() => app.stop())

type Sheet = { id: string; work: { title: string } }

const post = (path: string, auth: { Authorization: string }, body: object = {}) =>
  app.request.post(path).set(auth).send(body)
const open = async ({ auth }: JudgePerson) => {
  await post(`/api/judging/rounds/${round}/accept`, auth, { recusal: true, secrecy: true })
  const { body } = await app.request.get(`/api/judging/rounds/${round}/sheets`).set(auth)
  return body as { round: { criteria: { key: string }[] }; sheets: Sheet[] }
}
const scoreWith = ({ auth }: JudgePerson, { id }: Sheet, items: object[]) =>
  post(`/api/judging/assignments/${id}/score`, auth, { items, comment: '' })
const pass = (score: number) => [{ key: 'pass', score }]
const stateOf = async (title: string) => {
  const where = { title: { equals: title } }
  const { docs } = await app.payload.find({ collection: 'submissions', where, depth: 0 })
  return docs[0]?.state
}

test('a round of passes takes no points', async () => {
  const [judge] = judges as [JudgePerson]
  const { round: shown, sheets } = await open(judge)
  expect(shown.criteria).toEqual([{ key: 'pass', name: '是否通过', weight: 100 }])
  const [sheet] = sheets as [Sheet]
  expect((await scoreWith(judge, sheet, evenly(90))).status).toBe(400)
  expect((await scoreWith(judge, sheet, pass(90))).body.errors[0].message).toMatch('不通过')
  expect((await scoreWith(judge, sheet, pass(100))).body.total).toBe(100)
})

test('what its author took back is nobody’s to judge; half of the judges let a work pass', async () => {
  await app.payload.db.updateOne({
    collection: 'submissions',
    where: { title: { equals: '撤回' } },
    data: { state: 'withdrawn' },
  })
  for (const [index, judge] of judges.entries()) {
    const { sheets } = await open(judge)
    expect(sheets.map(({ work }) => work.title).toSorted()).toEqual(['一票', '两票'].toSorted())
    for (const sheet of sheets) {
      const passes = index === 0 || (index === 1 && sheet.work.title === '两票')
      await scoreWith(judge, sheet, pass(passes ? 100 : 0))
    }
    expect((await post(`/api/judging/rounds/${round}/lock`, judge.auth)).status).toBe(200)
  }
  const closed = await post(`/api/judging/rounds/${round}/close`, await app.as('chief'))
  expect(closed.body).toEqual({ kept: 1, dropped: 1 })
  expect([await stateOf('两票'), await stateOf('一票')]).toEqual(['firstRound', 'notShortlisted'])
})

test('the chair sees which formal checks are late', async () => {
  const where = { title: { equals: '撤回' } }
  const dueAt = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const set = (data: object) =>
    app.payload.db.updateOne({ collection: 'submissions', where, data: data as never })
  await set({ state: 'submitted', awaits: 'checker', formalDueAt: dueAt(1) })
  const seen = async () =>
    (await app.request.get('/api/judging/chair').set(await app.as('chief'))).body.checks
  expect(await seen()).toMatchObject([{ title: '撤回', isOverdue: false }])
  await set({ formalDueAt: dueAt(-1) })
  expect(await seen()).toMatchObject([{ title: '撤回', isOverdue: true }])
  const { body } = await app.request.get('/api/judging/chair').set(judges[0]?.auth ?? {})
  expect(body).toEqual({ rounds: [], checks: [] })
})

test('how often an address voted is forgotten when its time is over', async () => {
  const create = (key: string, hours: number) =>
    app.payload.db.create({
      collection: 'vote-counters',
      data: { key, count: 1, expiresAt: new Date(Date.now() + hours * 3_600_000).toISOString() },
    })
  await create('yesterday', -1)
  await create('today', 1)
  await forgetExpired(app.payload, new Date())
  const { docs } = await app.payload.find({ collection: 'vote-counters', overrideAccess: true })
  expect(docs.map(({ key }) => key)).toEqual(['today'])
})
