import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { goodAnswers, goodForm, makeCall } from './kit'
import { makeJudgedCall, makeWork } from './judgingWorld'
import type { Portal } from './portal'
import { openPortal } from './portal'

let app: TestApp
let portal: Portal

beforeAll(async () => {
  app = await bootApp()
  portal = await openPortal(app)
})
afterAll(() => app.stop())

const setStatus = (id: Id, _status: 'draft' | 'published') =>
  app.payload.db.updateOne({ collection: 'campaigns', id, data: { _status } })
const rowOf = (id: string) =>
  app.payload.findByID({ collection: 'submissions', id, depth: 0, overrideAccess: true })

test('a recommendation is for what was read: other words need it anew, and no desk moves it', async () => {
  await makeCall(app, { slug: 'open' })
  const { start, submit, step } = portal
  const id = await start('essay')
  const send = (more: Record<string, unknown>, revision: number) =>
    submit(id, { form: goodForm(app, more), answers: goodAnswers, revision })
  const complete = () =>
    step('editor', id, {
      command: 'requestCompletion',
      reason: '请核对署名',
      until: new Date(Date.now() + 86_400_000).toISOString(),
    })
  await send({}, 0)
  await step('districtEditor', id, { command: 'recommend' })
  expect((await rowOf(id)).recommendedAt).toBeTruthy()
  await complete()
  expect((await send({}, 1)).status).toBe(200)
  expect((await rowOf(id)).recommendedAt).toBeTruthy()
  await complete()
  expect((await send({ text: '流量之外还有更多劳动者。' }, 1)).status).toBe(200)
  expect(await rowOf(id)).toMatchObject({ state: 'submitted', recommendedAt: null })
  expect((await step('editor', id, { command: 'pass' })).body).toMatchObject({ awaits: 'unit' })

  const { other } = app.organizations
  const moved = { nomination: 'self', recommender: other, union: other }
  await app.request
    .patch(`/api/submissions/${id}`)
    .set(await app.as('editor'))
    .send(moved)
  const { district } = app.organizations
  const kept = { nomination: 'unit', recommender: district, union: district }
  expect(await rowOf(id)).toMatchObject(kept)
  const head = { collection: 'submissions', id, depth: 0, draft: true } as const
  expect(await app.payload.findByID(head)).toMatchObject(kept)
})

test('a call taken back takes nothing and decides nothing; what was written stays', async () => {
  const { start, save, submit, message, call } = portal
  const open = await makeCall(app, { slug: 'recalled' })
  const id = await start('essay', 'recalled')
  await setStatus(open, 'draft')
  const sent = await submit(id, { form: goodForm(app), answers: goodAnswers, revision: 0 })
  expect([sent.status, message(sent)]).toEqual([409, expect.stringContaining('已经撤下')])
  expect((await save(id, goodForm(app, { title: '还在写' }), { revision: 1 })).status).toBe(200)
  expect((await call('get', `/entries/${id}`)).body).toMatchObject({ form: { title: '还在写' } })

  const judged = await makeJudgedCall(app, { slug: 'judged', votes: [-5, -1] })
  const work = await makeWork(app, { campaign: judged, number: 'HWZ2026-0991', title: '铁花' })
  await setStatus(judged, 'draft')
  const { createLocalReq } = await import('payload')
  const { voteEntry } = await import('@/campaign/votes/entryFacts')
  const req = await createLocalReq({}, app.payload)
  expect(await voteEntry(req, work)).toMatchObject({ shown: false })
  const result = await app.request
    .post(`/api/judging/campaigns/${judged}/results`)
    .set(await app.as('chief'))
    .send({ category: 'video' })
  expect([result.status, message(result)]).toEqual([409, expect.stringContaining('已经撤下')])
})

test('one’s own work is a duplicate while it runs in the same call, and not once it is withdrawn', async () => {
  const { start, submit, call, makeUpload } = portal
  const id = await makeCall(app, { slug: 'photos' })
  // Numbers are unique in the whole house.
  const data = { numberPrefix: 'PHOTO' }
  await app.payload.db.updateOne({ collection: 'campaigns', id, data })
  const send = async (width: number) => {
    const id = await start('photo', 'photos')
    const upload = await makeUpload(id, width)
    const works = [{ upload, media: null, name: '晨光.jpg', caption: '' }]
    const form = goodForm(app, { text: '', works, nomination: 'self', recommender: null })
    const answer = await submit(id, { form, answers: goodAnswers, revision: 0 })
    return { id, answer }
  }
  const first = await send(800)
  expect(first.answer.body).toMatchObject({ state: 'submitted' })
  const twice = await send(800)
  expect(twice.answer.status).toBe(422)
  expect(twice.answer.body.findings[0].message).toMatch('您的另一件作品')
  await call('post', `/entries/${first.id}/withdraw`, {})
  const again = await submit(twice.id)
  expect(again.body).toMatchObject({ state: 'submitted' })
})

test('files without a look are compared byte for byte', async () => {
  const { nearDuplicates } = await import('@/library/nearDuplicates')
  const { payload } = app
  const { docs } = await payload.find({ collection: 'media', depth: 0, limit: 2, sort: 'id' })
  const [one, two] = docs.map(({ id }) => id) as [Id, Id]
  // As films, sounds and documents are.
  for (const id of [one, two])
    await payload.db.updateOne({ collection: 'media', id, data: { phash: null } })
  expect(await nearDuplicates({ payload, media: one })).toEqual([
    { id: two, isSame: true, distance: 0 },
  ])
})
