import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { programWrite } from '@/review/programWrite'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { signIn } from '../../kit/people'
import type { JudgePerson } from './judgingWorld'
import { evenly, makeJudge, makeJudgedCall, makeRound, makeWork } from './judgingWorld'

let app: TestApp
let campaign: Id
let judge: JudgePerson

beforeAll(async () => {
  app = await bootApp()
  campaign = await makeJudgedCall(app, { slug: 'alone' })
  await makeWork(app, { campaign, number: 'HWZ2026-0001', title: '塔吊之上' })
  judge = await makeJudge(app, { name: '评委甲' })
})
afterAll(() => app.stop())

const mixedRoles = () => [
  { role: 'judge', organization: app.organizations.city },
  { role: 'chief', organization: app.organizations.city },
]

test('nobody is given a desk beside the role of a judge', async () => {
  const { city } = app.organizations
  const mixed = await makeJudge(app, { name: '兼任者', organization: city })
  const admin = await app.as('administrator')
  const path = `/api/users/${mixed.id}`
  const granted = await app.request.patch(path).set(admin).send({ roles: mixedRoles() })
  expect(granted.status).toBe(400)
  expect(granted.body.errors[0].message).toMatch('评委不能同时有其他角色')
})

test('who has both from before gets no list, and the chair is told who and why', async () => {
  const { payload, organizations, people, request } = app
  const chief = await app.as('chief')
  const admin = await app.as('administrator')
  const mixed = await makeJudge(app, { name: '兼任者', organization: organizations.city })
  const rows = mixedRoles().map((row, index) => ({ ...row, id: `mixed-${index}` }))
  await payload.db.updateOne({ collection: 'users', id: mixed.id, data: { roles: rows } })
  const { docs } = await payload.find({ collection: 'users', where: { id: { equals: mixed.id } } })
  const desk = await request
    .get('/api/judging/desk')
    .set(await signIn(request, docs[0]?.email ?? ''))
  expect([desk.status, desk.body.errors[0].message]).toEqual([
    403,
    expect.stringContaining('评委以外的角色'),
  ])
  const round = await makeRound(app, {
    campaign,
    judges: [judge.id, mixed.id, people.editor.id],
    round: 'firstRound',
  })
  const opened = await request.post(`/api/judging/rounds/${round}/open`).set(chief).send({})
  expect(opened.status).toBe(409)
  for (const words of ['兼任者（还有其他角色）', '测试editor（没有在用的评委角色）'])
    expect(opened.body.errors[0].message).toContain(words)
  // The rule binds what is granted from now on; the row can still be changed otherwise.
  const moved = await request.patch(`/api/users/${mixed.id}`).set(admin).send({ post: '馆员' })
  expect(moved.status).toBe(200)
})

test('a work is handed on to nobody with a desk; who judged reads no score as a chair', async () => {
  const { payload, people, request } = app
  const chief = await app.as('chief')
  const round = await makeRound(app, { campaign, judges: [judge.id], round: 'firstRound' })
  const opened = await request.post(`/api/judging/rounds/${round}/open`).set(chief).send({})
  expect(opened.body).toMatchObject({ works: 1, invited: 1 })
  const where = { round: { equals: round } }
  const { docs: assigned } = await payload.find({ collection: 'judging-assignments', where })
  const id = assigned[0]?.id as number
  await payload.db.updateOne({
    collection: 'judging-assignments',
    id,
    data: { state: 'recused' },
  })
  const path = `/api/judging/assignments/${id}/reassign`
  const handed = await request.post(path).set(chief).send({ judge: people.editor.id })
  expect([handed.status, handed.body.errors[0].message]).toEqual([
    409,
    expect.stringContaining('测试editor（没有在用的评委角色）'),
  ])

  await payload.create({
    collection: 'scores',
    data: {
      key: 'locked',
      submission: assigned[0]?.submission,
      judge: judge.id,
      round,
      organization: app.organizations.city,
      items: evenly(90),
      total: 90,
      lockedAt: new Date().toISOString(),
    } as never,
    context: programWrite,
    depth: 0,
  })
  const read = async () => (await request.get('/api/scores').set(chief)).body.docs.length
  expect(await read()).toBe(1)
  const { docs: sheets } = await payload.find({ collection: 'judging-sheets', where })
  const data = { judge: people.chief.id }
  await payload.db.updateOne({ collection: 'judging-sheets', id: sheets[0]?.id as number, data })
  expect(await read()).toBe(0)
})
