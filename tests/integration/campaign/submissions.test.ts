import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { expectKept, expectUnseen } from './deskHandsOff'
import { goodAnswers, goodForm, makeCall } from './kit'
import type { Portal } from './portal'
import { openPortal } from './portal'
import { stepsOfEntry } from './stepsOfEntry'

let app: TestApp
let portal: Portal

beforeAll(async () => {
  app = await bootApp()
  portal = await openPortal(app)
  await makeCall(app, { slug: 'open' })
  await makeCall(app, { slug: 'over', from: -9, until: -3 })
  await makeCall(app, { slug: 'soon', from: 3, until: 9 })
})
afterAll(() => app.stop())

test('a half-written form is kept, and two devices lose nothing', async () => {
  const { call, start, save } = portal
  const id = await start('essay')
  expect((await save(id, { title: '草稿' })).body).toMatchObject({ verdict: 'saved', revision: 1 })
  expect((await call('get', `/entries/${id}`)).body).toMatchObject({
    form: { title: '草稿' },
    state: 'draft',
    canEdit: true,
  })
  const phone = await save(id, { title: '手机上写的' }, { revision: 1 })
  expect(phone.body).toMatchObject({ verdict: 'saved', revision: 2 })

  const newer = await save(id, { title: '电脑上后写的' }, { revision: 1 })
  expect(newer.body).toMatchObject({ verdict: 'won', lost: [{ form: { title: '手机上写的' } }] })
  const older = await save(id, { title: '昨天离线写的' }, { revision: 1, ageMs: 86_400_000 })
  expect(older.body).toMatchObject({ verdict: 'lost', entry: { form: { title: '电脑上后写的' } } })
  const after = (await call('get', `/entries/${id}`)).body
  expect(after.form.title).toBe('电脑上后写的')
  expect(after.lost.map((row: { form: { title: string } }) => row.form.title)).toEqual([
    '昨天离线写的',
    '手机上写的',
  ])

  const rush = await Promise.all(
    ['甲', '乙', '丙'].map((title) => save(id, { title }, { revision: after.revision })),
  )
  expect(rush.map(({ status }) => status)).toEqual([200, 200, 200])
  const end = (await call('get', `/entries/${id}`)).body
  const kept = [
    end.form.title,
    ...end.lost.map((row: { form: { title: string } }) => row.form.title),
  ]
  expect(kept).toEqual(expect.arrayContaining(['甲', '乙', '丙']))
  const versions = await app.payload.findVersions({
    collection: 'submissions',
    where: { parent: { equals: Number(id) || id } },
  })
  expect(versions.totalDocs).toBe(1)
  expect((await call('delete', `/entries/${id}`)).body).toEqual({ deleted: true })
})

test('an entry is its author’s alone until it is sent in', async () => {
  const { call, start, step, stranger } = portal
  const id = await start('essay')
  for (const [method, path] of [
    ['get', ''],
    ['patch', ''],
    ['post', '/submit'],
    ['post', '/withdraw'],
    ['delete', ''],
  ] as const)
    expect([
      path,
      (await call(method, `/entries/${id}${path}`, { form: {} }, stranger)).status,
    ]).toEqual([path, 404])
  expect((await app.request.get(`/api/members/entries/${id}`)).status).toBe(401)
  expect((await step('editor', id, { command: 'pass' })).status).toBe(404)
  await expectUnseen(app, id)
  expect((await call('get', `/entries/${id}`)).status).toBe(200)
  await call('delete', `/entries/${id}`)
})

test('what is missing is listed, each limit by name; ticks are separate and of the version read', async () => {
  const { call, start, submit } = portal
  const id = await start('essay')
  const ticks = { originality: '1', ai: '1', personal: '1' }
  const form = goodForm(app, {
    text: '一二三四五六七八九十一二三四五六七八九十一',
    ticks,
    authors: [{ name: '小禾', age: 'under18' }],
  })
  const answer = await submit(id, { form, answers: { ...goodAnswers, phone: '123' }, revision: 0 })
  expect(answer.status).toBe(422)
  const fields = answer.body.findings.map(({ field }: { field: string }) => field)
  expect(fields).toEqual([
    'text',
    'phone',
    'guardianName',
    'proofs',
    'ticks.portrait',
    'ticks.personal',
  ])
  expect(answer.body.findings[0].message).toBe('正文 21 字，超过 20 字的上限，请删去 1 字。')
  expect((await call('get', `/entries/${id}`)).body.form.text).toHaveLength(21)
  await call('delete', `/entries/${id}`)
})

stepsOfEntry(() => ({ app, portal }))

test('a completion after its time is refused in words, and nothing of the text is lost', async () => {
  const { call, start, save, submit, step, message } = portal
  const id = await start('essay')
  await submit(id, {
    form: goodForm(app, { title: '迟到的补正' }),
    answers: goodAnswers,
    revision: 0,
  })
  await step('editor', id, {
    command: 'requestCompletion',
    reason: '缺简介',
    until: new Date(Date.now() + 60_000).toISOString(),
  })
  await app.payload.db.updateOne({
    collection: 'submissions',
    id,
    data: { completeBy: new Date(Date.now() - 1000).toISOString() },
  })
  expect(message(await save(id, goodForm(app)))).toContain('补正期限')
  expect(message(await submit(id))).toContain('已过，不能再修改')
  expect((await call('get', `/entries/${id}`)).body).toMatchObject({
    canEdit: false,
    form: { title: '迟到的补正' },
  })
  expect((await call('post', `/entries/${id}/withdraw`, {})).body).toEqual({ state: 'withdrawn' })
})

test('a call takes entries in its days alone; a draft begun before is kept', async () => {
  const { call, start, save, submit, message, stranger } = portal
  expect(
    message(await call('post', '/entries', { campaign: 'over', category: 'essay' })),
  ).toContain('截止')
  const early = await start('essay', 'soon')
  expect(
    message(await submit(early, { form: goodForm(app), answers: goodAnswers, revision: 0 })),
  ).toContain('开始')
  const late = await start('essay', 'open', stranger)
  await save(late, goodForm(app), {}, stranger)
  const { docs } = await app.payload.find({
    collection: 'campaigns',
    where: { slug: { equals: 'open' } },
  })
  const dates = docs[0]?.dates
  const past = new Date(Date.now() - 3 * 86_400_000).toISOString()
  await app.payload.db.updateOne({
    collection: 'campaigns',
    id: docs[0]?.id as number,
    data: { dates: { ...dates, collectUntil: past } },
  })
  expect(message(await submit(late, {}, stranger))).toContain('草稿仍为您保留')
  expect((await call('get', `/entries/${late}`, undefined, stranger)).body).toMatchObject({
    state: 'draft',
    form: { title: '流量之外' },
  })
  await app.payload.db.updateOne({
    collection: 'campaigns',
    id: docs[0]?.id as number,
    data: { dates },
  })
})

test('so many a person, also when pressed at the same moment', async () => {
  const { call, start, submit, message, stranger } = portal
  const ids = await Promise.all([1, 2].map(() => start('essay', 'open', stranger)))
  const full = await call('post', '/entries', { campaign: 'open', category: 'essay' }, stranger)
  expect([full.status, message(full)]).toEqual([409, expect.stringContaining('最多投 3 件')])
  const answers = await Promise.all(
    ids.map((id) =>
      submit(id, { form: goodForm(app), answers: goodAnswers, revision: 0 }, stranger),
    ),
  )
  const numbers = answers.map(({ body }) => body.number as string)
  expect(new Set(numbers).size).toBe(2)
})

test('a picture counts by what it is, and only where it came by one’s own upload', async () => {
  const { call, start, save, submit, step, makeUpload } = portal
  const id = await start('photo')
  const upload = await makeUpload(id, 400)
  const foreign = await app.payload.find({ collection: 'media', limit: 1, sort: 'id' })
  const stolen = await save(
    id,
    goodForm(app, {
      works: [{ upload: '', media: foreign.docs[0]?.id ?? 1, name: '', caption: '' }],
    }),
  )
  expect(stolen.body.files).toEqual([])
  const small = await submit(id, {
    form: goodForm(app, { works: [{ upload, media: null, name: '晨光.jpg', caption: '' }] }),
    answers: goodAnswers,
    revision: 1,
  })
  expect(small.body.findings).toEqual([
    {
      level: 'block',
      field: 'works',
      message: '第 1 个文件（晨光.jpg）：长边 400 像素，不足 600 像素，请上传更大的原图。',
    },
  ])
  const large = await makeUpload(id, 800)
  const form = goodForm(app, {
    nomination: 'self',
    recommender: null,
    works: [{ upload: large, media: null, name: '晨光.jpg', caption: '' }],
  })
  expect((await submit(id, { form, answers: goodAnswers, revision: 2 })).body).toMatchObject({
    state: 'submitted',
  })
  expect((await step('editor', id, { command: 'pass' })).body).toMatchObject({
    state: 'recommended',
  })
  const main = await app.payload.findByID({ collection: 'submissions', id, depth: 1 })
  expect(main.works).toHaveLength(1)
  await expectKept(app, id, (main.works?.[0]?.file as { id: number }).id)
  const judge = await app.request.get(`/api/submissions/${id}`).set(await app.as('judge'))
  expect(JSON.stringify(judge.body)).not.toMatch(/王小禾|union|authors/)
  const off = await call('post', `/entries/${id}/withdraw-consent`, {})
  expect(off.body).toEqual({ state: 'withdrawn' })
})
