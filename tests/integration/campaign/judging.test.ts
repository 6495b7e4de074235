import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { testBlindness } from './blindSuite'
import type { JudgePerson } from './judgingWorld'
import { evenly, makeJudge, makeJudgedCall, makeRound, makeWork } from './judgingWorld'
import { testInTurn, testLateAnswer, testRoundOwner } from './roundSuite'

let app: TestApp
let campaign: Id
let round: Id
let works: Id[]
let judges: JudgePerson[]

beforeAll(async () => {
  app = await bootApp()
  campaign = await makeJudgedCall(app, { slug: 'judged' })
  works = [
    await makeWork(app, { campaign, number: 'HWZ2026-0001', title: '塔吊之上' }),
    await makeWork(app, { campaign, number: 'HWZ2026-0002', title: '最后一班' }),
    await makeWork(app, { campaign, number: 'HWZ2026-0003', title: '铁花' }),
  ]
  judges = [
    await makeJudge(app, { name: '评委甲' }),
    await makeJudge(app, { name: '评委乙' }),
    // Of the authors' own union.
    await makeJudge(app, { name: '评委丙', organization: app.organizations.district }),
  ]
  round = await makeRound(app, {
    campaign,
    judges: judges.map(({ id }) => id),
    round: 'firstRound',
    needed: 2,
  })
})
afterAll(() => app.stop())

const one = () => judges[0] as JudgePerson
const two = () => judges[1] as JudgePerson
const get = (path: string, { auth }: Pick<JudgePerson, 'auth'>) => app.request.get(path).set(auth)
const post = (path: string, auth: { Authorization: string }, body: object = {}) =>
  app.request.post(path).set(auth).send(body)
const sheetsOf = async (judge: JudgePerson) =>
  (await get(`/api/judging/rounds/${round}/sheets`, judge)).body.sheets as {
    id: string
    blindNo: string
    work: { title: string; digest: string }
    score: { revision: number; lockedAt?: string; total?: number }
  }[]

testRoundOwner(() => ({ app, campaign, one: one() }))

test('opening a round moves its works in, invites, and leaves conflicts out', async () => {
  const chief = await app.as('chief')
  expect((await post(`/api/judging/rounds/${round}/open`, one().auth)).status).toBe(404)
  const opened = await post(`/api/judging/rounds/${round}/open`, chief)
  expect(opened.body).toMatchObject({ works: 3, invited: 3, excluded: 3, short: [] })
  expect((await post(`/api/judging/rounds/${round}/open`, chief)).status).toBe(409)
  const { docs } = await app.payload.find({
    collection: 'submissions',
    where: { campaign: { equals: campaign } },
    overrideAccess: true,
  })
  expect(docs.map(({ state }) => state)).toEqual(['firstRound', 'firstRound', 'firstRound'])
})

test('the list opens after both declarations are signed, and not before', async () => {
  const path = `/api/judging/rounds/${round}`
  expect((await get(`${path}/sheets`, one())).status).toBe(403)
  expect((await post(`${path}/accept`, one().auth, { recusal: true })).status).toBe(400)
  expect((await post(`${path}/accept`, one().auth, { recusal: true, secrecy: true })).status).toBe(
    200,
  )
  expect((await post(`${path}/accept`, two().auth, { recusal: true, secrecy: true })).status).toBe(
    200,
  )
  expect(await sheetsOf(one())).toHaveLength(3)
  // The judge in conflict has an empty list.
  const third = judges[2] as JudgePerson
  await post(`${path}/accept`, third.auth, { recusal: true, secrecy: true })
  expect(await sheetsOf(third)).toHaveLength(0)
})

testBlindness(() => ({ app, round, works, one: one(), two: two(), sheetsOf }))

test('scores save as they are typed; a screen that is behind overwrites nothing', async () => {
  const [sheet] = await sheetsOf(one())
  const path = `/api/judging/assignments/${sheet?.id}/score`
  const first = await post(path, one().auth, {
    items: evenly(90).slice(1),
    comment: '',
    revision: 0,
  })
  expect(first.body).toMatchObject({ revision: 1 })
  expect(first.body.total).toBeUndefined()
  const whole = await post(path, one().auth, { items: evenly(88.5), comment: '稳', revision: 1 })
  expect(whole.body).toMatchObject({ total: 88.5, revision: 2 })
  expect((await post(path, one().auth, { items: evenly(10), revision: 1 })).status).toBe(409)
  const wrong = await post(path, one().auth, {
    items: [{ key: 'theme', score: 90.3 }],
    revision: 2,
  })
  expect(wrong.status).toBe(400)
  expect(wrong.body.errors[0].message).toMatch('0.5')
  expect((await post(path, one().auth, { items: 'x' })).status).toBe(400)
  // Open scores are nobody's but the judge's: not the chair's either.
  const chair = await app.request.get('/api/scores').set(await app.as('chief'))
  expect(chair.body.docs).toEqual([])
})

test('a judge steps back from one work; the chair finds another', async () => {
  const [, second] = await sheetsOf(one())
  const path = `/api/judging/assignments/${second?.id}`
  expect((await post(`${path}/recuse`, one().auth, { reason: '' })).status).toBe(400)
  await post(`${path}/recuse`, one().auth, { reason: '师生关系' })
  expect(await sheetsOf(one())).toHaveLength(2)
  expect((await post(`${path}/score`, one().auth, { items: evenly(90) })).status).toBe(403)
  const chief = await app.as('chief')
  const desk = await app.request.get('/api/judging/chair').set(chief)
  const [task] = desk.body.rounds.find((row: { id: string }) => row.id === String(round)).recused
  expect(task).toMatchObject({ id: second?.id, reason: '师生关系', judge: '评委甲' })
  const conflict = await post(`/api/judging/assignments/${task.id}/reassign`, chief, {
    judge: judges[2]?.id,
  })
  expect(conflict.status).toBe(409)
  const fourth = await makeJudge(app, { name: '评委丁' })
  judges.push(fourth)
  await post(`/api/judging/assignments/${task.id}/reassign`, chief, { judge: fourth.id })
  await post(`/api/judging/rounds/${round}/accept`, fourth.auth, { recusal: true, secrecy: true })
  expect(await sheetsOf(fourth)).toHaveLength(1)
})

describe('a locked score', () => {
  let score: { id: Id; total?: number | null }
  let sheet: string

  test('locks with the sheet, when everything is scored', async () => {
    const early = await post(`/api/judging/rounds/${round}/lock`, one().auth)
    expect(early.status).toBe(409)
    expect(early.body.errors[0].message).toMatch('没有打完分')
    for (const each of await sheetsOf(one()))
      await post(`/api/judging/assignments/${each.id}/score`, one().auth, { items: evenly(91) })
    const locked = await post(`/api/judging/rounds/${round}/lock`, one().auth)
    expect(locked.body).toMatchObject({ locked: 2 })
    const { docs } = await app.payload.find({ collection: 'scores', overrideAccess: true })
    score = docs[0] as never
    sheet = (await sheetsOf(one()))[0]?.id ?? ''
    const again = await post(`/api/judging/assignments/${sheet}/score`, one().auth, {
      items: evenly(50),
    })
    expect(again.status).toBe(409)
  })

  testLateAnswer(() => ({ app, round, one: one() }))
  testInTurn(() => ({ app, campaign, one: one() }))

  test('is changed by no door', async () => {
    const { payload, people } = app
    const user = { ...people.chief, collection: 'users' } as never
    const data = { total: 1 } as never
    const doors = [
      () => payload.update({ collection: 'scores', id: score.id, data }),
      () =>
        payload.update({ collection: 'scores', id: score.id, data, user, overrideAccess: false }),
      () =>
        payload
          .update({ collection: 'scores', where: { id: { equals: score.id } }, data })
          .then(({ errors }) => {
            if (errors.length > 0) throw new Error('refused')
          }),
      () => payload.delete({ collection: 'scores', id: score.id }),
      () => payload.create({ collection: 'scores', data: { key: 'x', total: 1 } as never }),
    ]
    for (const door of doors) await expect(door()).rejects.toThrow()
    for (const auth of [await app.as('chief'), await app.as('administrator'), one().auth]) {
      expect(
        (await app.request.patch(`/api/scores/${score.id}`).set(auth).send({ total: 1 })).status,
      ).toBe(403)
      expect((await app.request.delete(`/api/scores/${score.id}`).set(auth)).status).toBe(403)
    }
    const { body } = await app.request
      .post('/api/graphql')
      .set(await app.as('chief'))
      .send({
        query: `mutation { updateScore(id: ${JSON.stringify(score.id)}, data: { total: 1 }) { total } }`,
      })
    expect(body.errors[0].message).toMatch(/无权|not allowed/)
    const kept = await payload.findByID({ collection: 'scores', id: score.id })
    expect(kept.total).toBe(91)
  })

  test('is opened again by the chair, with two reasons on record', async () => {
    const path = `/api/judging/assignments/${sheet}/reopen`
    expect((await post(path, one().auth, {})).status).toBe(400)
    expect((await post(path, one().auth, { reason: '技艺一项打错' })).status).toBe(200)
    const chief = await app.as('chief')
    const desk = await app.request.get('/api/judging/chair').set(chief)
    const [asked] = desk.body.rounds.find(
      (row: { id: string }) => row.id === String(round),
    ).reopenings
    expect(asked).toMatchObject({ reason: '技艺一项打错' })
    const editor = await post(`/api/judging/scores/${asked.id}/reopen`, await app.as('editor'), {
      approve: true,
      reason: '同意',
    })
    expect(editor.status).toBe(403)
    await post(`/api/judging/scores/${asked.id}/reopen`, chief, { approve: true, reason: '属实' })
    const now = (await sheetsOf(one())).find(({ id }) => id === sheet)
    expect(now?.score.lockedAt).toBeUndefined()
    await post(`/api/judging/assignments/${sheet}/score`, one().auth, { items: evenly(89) })
    expect((await post(`/api/judging/rounds/${round}/lock`, one().auth)).body.locked).toBe(1)
    const { docs } = await app.payload.find({
      collection: 'audit-events',
      where: { action: { in: ['judging.askReopen', 'judging.reopen', 'judging.lock'] } },
      overrideAccess: true,
    })
    expect(docs.map(({ action }) => action).toSorted()).toEqual([
      'judging.askReopen',
      'judging.lock',
      'judging.lock',
      'judging.reopen',
    ])
  })

  test('that was written past the program stops the result', async () => {
    for (const judge of [two(), judges[3] as JudgePerson]) {
      for (const each of await sheetsOf(judge))
        await post(`/api/judging/assignments/${each.id}/score`, judge.auth, { items: evenly(80) })
      await post(`/api/judging/rounds/${round}/lock`, judge.auth)
    }
    const chief = await app.as('chief')
    await app.payload.db.updateOne({ collection: 'scores', id: score.id, data: { total: 100 } })
    const broken = await post(`/api/judging/rounds/${round}/close`, chief)
    expect(broken.status).toBe(409)
    expect(broken.body.errors[0].message).toMatch('封签')
    const { total } = score
    const { docs } = await app.payload.find({
      collection: 'scores',
      where: { id: { equals: score.id } },
    })
    await app.payload.db.updateOne({
      collection: 'scores',
      id: score.id,
      data: { total: docs[0]?.items ? (docs[0].items as { score: number }[])[0]?.score : total },
    })
    const closed = await post(`/api/judging/rounds/${round}/close`, chief)
    expect(closed.body).toMatchObject({ kept: 3, dropped: 0 })
  })
})
