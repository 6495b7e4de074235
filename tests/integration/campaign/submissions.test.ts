import { afterAll, beforeAll, expect, test } from '@jest/globals'
import sharp from 'sharp'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { goodAnswers, goodForm, makeCall } from './kit'

let app: TestApp
let cookie = ''
let stranger = ''
let memberId: Id

beforeAll(async () => {
  app = await bootApp()
  const { payload } = app
  const { openSession } = await import('@/members/session')
  const { createLocalReq } = await import('payload')
  const session = async (displayName: string) => {
    const data = { displayName, active: true, phoneHash: displayName }
    const { id } = await payload.create({ collection: 'members', data, overrideAccess: true })
    const req = await createLocalReq({ req: { headers: new Headers() } }, payload)
    return { id, cookie: `gongmei-member=${await openSession({ req, member: id })}` }
  }
  const [first, second] = [await session('王**'), await session('李*')]
  ;[cookie, memberId, stranger] = [first.cookie, first.id, second.cookie]
  await makeCall(app, { slug: 'open' })
  await makeCall(app, { slug: 'over', from: -9, until: -3 })
  await makeCall(app, { slug: 'soon', from: 3, until: 9 })
})
afterAll(() => app.stop())

type Method = 'get' | 'post' | 'patch' | 'delete'
const call = (method: Method, path: string, body?: object, as = cookie) =>
  app.request[method](`/api/members${path}`).set('Cookie', as).send(body)
const start = async (category: string, campaign = 'open', as = cookie) =>
  (await call('post', '/entries', { campaign, category }, as)).body.id as string
const save = (id: string, form: object, more: object = {}, as = cookie) =>
  call('patch', `/entries/${id}`, { form, answers: goodAnswers, revision: 0, ...more }, as)
const submit = (id: string, body: object = {}, as = cookie) =>
  call('post', `/entries/${id}/submit`, body, as)
const step = async (who: keyof TestApp['people'], id: string, command: object) =>
  app.request
    .post(`/api/submissions/${id}/process`)
    .set(await app.as(who))
    .send(command)
const message = (response: { body: { errors?: { message: string }[] } }) =>
  response.body.errors?.[0]?.message ?? ''

test('a half-written form is kept, and two devices lose nothing', async () => {
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
  const shown = await app.request.get(`/api/submissions/${id}`).set(await app.as('editor'))
  expect(JSON.stringify(shown.body)).not.toMatch(/formSealed|formLost|13800138000/)
  await call('delete', `/entries/${id}`)
})

test('what is missing is listed, each limit by name; ticks are separate and of the version read', async () => {
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

test('sent in, checked, completed, recommended; each step in its turn, logged and told', async () => {
  const id = await start('essay')
  const sent = await submit(id, { form: goodForm(app), answers: goodAnswers, revision: 0 })
  expect(sent.body).toMatchObject({
    state: 'submitted',
    number: expect.stringMatching(/^HWZ2026-\d{4}$/),
  })
  expect(message(await save(id, goodForm(app, { title: '改' })))).toContain('已提交')
  expect((await submit(id)).status).toBe(409)

  const process = (
    await app.request.get(`/api/submissions/${id}/process`).set(await app.as('editor'))
  ).body
  expect(process.commands.map(({ type }: { type: string }) => type)).toEqual([
    'pass',
    'requestCompletion',
    'ineligible',
    'recommend',
    'declineRecommendation',
    'disqualify',
  ])
  expect(process).toMatchObject({
    awaits: 'checker',
    isOverdue: false,
    formalDueAt: expect.any(String),
  })
  expect((await step('otherEditor', id, { command: 'pass' })).status).toBe(404)
  expect((await step('reviewer1', id, { command: 'pass' })).status).toBe(403)
  expect((await step('districtEditor', id, { command: 'pass' })).status).toBe(403)
  expect((await step('editor', id, { command: 'award' })).status).toBe(403)
  expect(
    (await step('editor', id, { command: 'requestCompletion', reason: '', until: '2999-01-01' }))
      .status,
  ).toBe(400)
  const until = new Date(Date.now() + 86_400_000).toISOString()
  expect(
    (await step('editor', id, { command: 'requestCompletion', reason: '有水印', until })).body,
  ).toMatchObject({ state: 'completing' })
  expect((await call('get', `/entries/${id}`)).body).toMatchObject({
    canEdit: true,
    reason: '有水印',
    status: { name: '需补正' },
  })
  const again = await submit(id, {
    form: goodForm(app, { title: '流量以外' }),
    answers: goodAnswers,
    revision: 99,
  })
  expect(again.body).toMatchObject({ state: 'submitted', number: sent.body.number })

  await step('editor', id, { command: 'pass' })
  expect((await step('districtEditor', id, { command: 'recommend' })).body).toMatchObject({
    state: 'recommended',
    awaits: 'show',
  })
  const { messages } = (await call('get', '/messages')).body
  expect(messages.map(({ text }: { text: string }) => text.slice(0, 6))).toEqual(
    expect.arrayContaining(
      ['作品已提交', '需要补正：有', '补正已收到，', '形式审查已通', '形式审查已通'].map((text) =>
        expect.stringContaining(text.slice(0, 4)),
      ),
    ),
  )
  const { docs } = await app.payload.find({
    collection: 'audit-events',
    where: { and: [{ targetId: { equals: id } }, { targetKind: { equals: 'submissions' } }] },
    limit: 50,
    sort: 'seq',
  })
  expect(docs.map(({ action }) => action)).toEqual(
    ['edit', 'submit', 'requestCompletion', 'submit', 'pass', 'recommend'].map(
      (name) => `submission.${name}`,
    ),
  )
  expect(docs[1]).toMatchObject({ actor: `member:${memberId}`, actorName: '王**' })
  const main = await app.payload.findByID({ collection: 'submissions', id, depth: 0 })
  const head = await app.payload.findByID({ collection: 'submissions', id, depth: 0, draft: true })
  for (const row of [main, head])
    expect(row).toMatchObject({
      state: 'recommended',
      title: '流量以外',
      number: sent.body.number,
      createdBy: null,
      authors: [{ name: '王小禾' }],
    })

  const reveal = await app.request
    .post(`/api/submissions/${id}/reveal`)
    .set(await app.as('districtEditor'))
    .send({ reason: '核实作者' })
  expect(reveal.body).toMatchObject({ phone: '13800138000' })
})

test('a completion after its time is refused in words, and nothing of the text is lost', async () => {
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
  await app.payload.db.updateOne({ collection: 'campaigns', id: docs[0]?.id as number, data: { dates } })
})

test('so many a person, also when pressed at the same moment', async () => {
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
  const judge = await app.request.get(`/api/submissions/${id}`).set(await app.as('judge'))
  expect(JSON.stringify(judge.body)).not.toMatch(/王小禾|union|authors/)
  const off = await call('post', `/entries/${id}/withdraw-consent`, {})
  expect(off.body).toEqual({ state: 'withdrawn' })
})

/** A finished upload of this member for the entry, as src/uploads leaves it. */
async function makeUpload(entry: string, width: number): Promise<string> {
  const { payload, organizations } = app
  const noise = {
    width,
    height: 300,
    channels: 3 as const,
    background: { r: width % 255, g: 90, b: 40 },
  }
  const data = await sharp({ create: noise }).jpeg().toBuffer()
  const media = await payload.create({
    collection: 'media',
    data: {
      alt: '晨光',
      licence: 'campaign',
      aiUsage: 'none',
      organization: organizations.city,
    } as never,
    file: { data, mimetype: 'image/jpeg', name: `w${width}.jpg`, size: data.length },
    overrideAccess: true,
  })
  const uploadId = `upload-${entry}-${width}`
  const at = new Date(0).toISOString()
  await payload.create({
    collection: 'upload-sessions',
    data: {
      ...{
        uploadId,
        owner: `members:${memberId}`,
        purpose: 'entry',
        entry,
        name: '晨光.jpg',
        bytes: data.length,
        permit: {},
      },
      ...{
        state: 'ready',
        media: media.id,
        facts: { kind: 'image', mimeType: 'image/jpeg', bytes: 1 },
        lockUntil: at,
        workUntil: at,
      },
    } as never,
    overrideAccess: true,
  })
  return uploadId
}
