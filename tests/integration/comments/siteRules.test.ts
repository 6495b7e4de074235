import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { answered, setUpComments } from './siteKit'

let world: Awaited<ReturnType<typeof setUpComments>>
let item: Id
let author: { id: Id; cookie: string }

beforeAll(async () => {
  world = await setUpComments()
  item = (await world.released({ title: '车间里的春天' })).id
  author = await world.member('王*')
})
afterAll(() => world.app.stop())

const write = (body: object = {}, cookie = author.cookie) =>
  world.post(cookie, { kind: 'news', item, text: '写得真好', ...body })

describe('hostile words', () => {
  test('are kept as text, masked where they tell of a person, and refused where they are too many', async () => {
    const { cookie } = await world.member('敌*')
    const html = '<img src=x onerror=alert(1)>\u202e反转\u200b 我的电话 13800138000'
    const { id } = (await write({ text: html }, cookie)).body
    await world.moderate(id, { action: 'approve' })
    const { comments } = await world.view(item)
    const shown = comments.find((each: { id: string }) => each.id === String(id))
    expect(shown.text).toContain('<img src=x onerror=alert(1)>')
    expect(shown.text).toContain('138****8000')
    expect(shown.text).not.toContain('13800138000')
    expect((await write({ text: '好'.repeat(10_000) }, cookie)).status).toBe(400)
    expect((await write({ text: { $gt: '' } }, cookie)).status).toBe(400)
    expect((await write({ text: 'x', parent: { $ne: 1 } }, cookie)).status).toBe(404)
    const lone = await write({ text: 'a\ud800b\0c' }, cookie)
    expect(lone.status).toBe(201)
    expect((await world.row(lone.body.id)).text).toBe('abc')
    const forged = await world.app.request
      .post('/api/comments')
      .set('Cookie', cookie)
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ kind: 'news', item, text: '别站来的' })
    expect(forged.status).toBe(403)
  })
})

describe('a report', () => {
  test('brings it before a person and into a ticket, and hides nothing', async () => {
    const one = await world.member('举*')
    const { id } = (await write({ text: '有人说这是广告' }, one.cookie)).body
    await world.moderate(id, { action: 'approve' })
    const report = (cookie: string, body: object) =>
      world.app.request.post(`/api/comments/${id}/report`).set('Cookie', cookie).send(body)
    expect((await report(author.cookie, { code: 'negative' })).status).toBe(400)
    expect((await report('', { code: 'ad' })).status).toBe(403)
    expect((await report(author.cookie, { code: 'ad' })).status).toBe(200)
    expect((await report(author.cookie, { code: 'ad' })).status).toBe(409)
    expect(await world.row(id)).toMatchObject({ isShown: true, isQueued: true, state: 'approved' })
    const { totalDocs } = await world.app.payload.count({
      collection: 'appeals',
      where: { comment: { equals: id } },
    })
    expect(totalDocs).toBe(1)
  })
})

test('the machine passes a member’s words; a guest’s wait for a person', async () => {
  const { judgePending } = await import('@/comments/judge/judgePending')
  const { payload } = world.app
  await payload.updateGlobal({
    slug: 'moderation-settings',
    data: { siteRelease: 'machine' },
    overrideAccess: true,
  })
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  const one = await world.member('赞*')
  const members = (await write({ text: '师傅们辛苦了，为你们点赞' }, one.cookie)).body.id
  const { cookie, captcha } = await world.guest(item)
  const guests = (await write({ text: '路过看看，写得真好', ...answered(captcha) }, cookie)).body.id
  while ((await judgePending({ payload, worker: 'w1' })) > 0);
  expect(await world.row(members)).toMatchObject({ state: 'approved', isShown: true })
  expect(await world.row(guests)).toMatchObject({ state: 'held', isShown: false, isQueued: true })
  expect(JSON.stringify(await world.view(item))).not.toContain('路过看看')
  const [mine] = (await world.view(item, cookie)).own
  expect(mine.words).toBe('待审核，仅自己可见')
})
