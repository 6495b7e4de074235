import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { jpeg } from '../../kit/honestFiles'
import { webAccount } from '../review/kit'
import { open, send, tell } from '../uploads/client'
import { goodForm, makeCall } from './kit'
import type { Portal } from './portal'
import { openPortal } from './portal'

let app: TestApp
let portal: Portal

beforeAll(async () => {
  app = await bootApp()
  portal = await openPortal(app)
})
afterAll(() => app.stop())

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()

test('a deadline that passes while a file is on its way costs neither the file nor the words', async () => {
  const call = await makeCall(app, { slug: 'closing' })
  const entry = String(await portal.start('photo', 'closing'))
  const worker = { baseUrl: app.baseUrl, who: { Cookie: portal.cookie } }
  const data = await jpeg(800, 600)
  const named = { filename: '晨光.jpg', purpose: 'entry', entry, slot: 'works' }
  const upload = await open(worker, data.length, named)
  expect((await send(worker, upload, 0, data.subarray(0, 1_000))).status).toBe(204)
  const dates = { collectFrom: days(-9), collectUntil: days(-2) }
  await app.payload.db.updateOne({ collection: 'campaigns', id: call, data: { dates } })
  expect((await send(worker, upload, 1_000, data.subarray(1_000))).status).toBe(204)
  expect((await tell(worker, upload)).state).toBe('ready')
  const works = [{ upload: upload.split('/').pop(), media: null, name: '晨光.jpg', caption: '' }]
  const saved = await portal.save(entry, { ...goodForm(app), text: '', works })
  expect(saved.body).toMatchObject({ verdict: 'saved', files: [{ width: 800 }] })
  const late = await portal.submit(entry)
  expect(late.status).toBe(409)
  expect(portal.message(late)).toMatch(/截止，不能再提交；草稿仍为您保留/)
  const kept = (await portal.call('get', `/entries/${entry}`)).body
  expect(kept).toMatchObject({ state: 'draft', form: { title: '流量之外' }, files: [{}] })
})

test('a file of an entry is the worker’s also where somebody of the desk is signed in beside', async () => {
  await makeCall(app, { slug: 'open' })
  const entry = String(await portal.start('photo'))
  const both = {
    baseUrl: app.baseUrl,
    who: { Cookie: portal.cookie, ...(await app.as('editor')) },
  }
  const data = await jpeg(900, 600)
  const upload = await open(both, data.length, {
    ...{ filename: '夜班.jpg', purpose: 'entry', entry, slot: 'works' },
  })
  await send(both, upload, 0, data)
  const worker = { baseUrl: app.baseUrl, who: { Cookie: portal.cookie } }
  expect((await tell(worker, upload)).state).toBe('ready')
  const works = [{ upload: upload.split('/').pop(), media: null, name: '夜班.jpg', caption: '' }]
  const saved = await app.request
    .patch(`/api/members/entries/${entry}`)
    .set(both.who)
    .send({ form: { ...goodForm(app), text: '', works }, answers: {}, revision: 0 })
  expect(saved.body.files).toMatchObject([{ width: 900 }])
  // The desk's own file goes to the library all the same.
  const own = await open(both, data.length, { filename: '库.jpg', purpose: 'library' })
  await send(both, own, 0, data)
  const editor = { baseUrl: app.baseUrl, who: await app.as('editor') }
  expect((await tell(editor, own)).state).toBe('ready')
})

test('a deadline moves by a final approval, and the log says from when to when and by whom', async () => {
  await webAccount(app)
  const id = await makeCall(app, { slug: 'longer' })
  const write = async (data: object) =>
    app.request
      .patch(`/api/campaigns/${id}?draft=true&depth=0`)
      .set(await app.as('editor'))
      .send(data)
  await write({ contact: { phone: '0000-0000000' } })
  await approve(id)
  const { readCall } = await import('@/campaign/openCall')
  const until = async () =>
    (await readCall({ payload: app.payload }, { slug: 'longer' }))?.times.collectUntil ?? ''
  const before = await until()
  const dates = { collectFrom: days(-3), collectUntil: days(30) }
  expect((await write({ dates })).status).toBe(200)
  // What authors read is what was approved, until the next approval.
  expect(await until()).toBe(before)
  await approve(id)
  const after = await until()
  expect(after > before).toBe(true)
  const { docs: log } = await app.payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'campaign.extend' } },
  })
  expect(log).toHaveLength(1)
  expect(log[0]).toMatchObject({
    actorName: app.people.chief.name,
    reason: '同意发布',
    detail: { collectUntil: { from: before, to: after } },
  })
})

/** Three reviews and the release, as the desk and the worker do them. */
async function approve(id: Id): Promise<void> {
  for (const [who, command] of STEPS) {
    const answer = await app.request
      .post(`/api/campaigns/${id}/review`)
      .set(await app.as(who))
      .send(command)
    expect([who, answer.status, answer.text]).toEqual([who, 200, expect.anything()])
  }
  const { release } = await import('@/review/release')
  const { docs } = await app.payload.find({
    collection: 'reviews',
    where: { and: [{ item: { equals: String(id) } }, { state: { equals: 'approved' } }] },
    sort: '-approvedAt',
  })
  await release({ payload: app.payload, kind: 'campaigns', item: id, review: docs[0]?.id })
}

const STEPS = [
  ['editor', { decision: 'submit' }],
  ['reviewer1', { decision: 'approve' }],
  ['reviewer2', { decision: 'approve' }],
  ['chief', { decision: 'approve', opinion: '同意发布' }],
] as const
