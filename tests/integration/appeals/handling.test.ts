import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seal } from '@/access/secrets'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { eventsOf, makeMember, messageOf, openTicket } from './kit'

let app: TestApp
beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

type Who = Parameters<TestApp['as']>[0]
const handle = async (who: Who, id: unknown, body: object) =>
  app.request
    .post(`/api/appeals/${String(id)}/handle`)
    .set(await app.as(who))
    .send(body)
const desk = async (who: Who, query = '') =>
  app.request.get(`/api/appeals/desk${query}`).set(await app.as(who))

describe('the steps of a ticket', () => {
  it('is accepted, noted, answered and closed, each on record once', async () => {
    const { id } = await openTicket(app)
    expect((await handle('moderator', id, { type: 'close' })).status).toBe(409)
    expect((await handle('moderator', id, { type: 'accept', round: 0 })).body.state).toBe(
      'handling',
    )
    await handle('moderator', id, { type: 'note', text: '问过车间主任', isPublic: false, round: 1 })
    const answered = await handle('chief', id, { type: 'answer', text: '本月补发。', round: 2 })
    expect(answered.body).toMatchObject({ state: 'answered', reply: '本月补发。', round: 3 })
    expect((await handle('chief', id, { type: 'close', round: 3 })).body.state).toBe('closed')
    expect(await eventsOf(app, id)).toEqual([
      ...['appeal.open', 'appeal.accept', 'appeal.note', 'appeal.answer', 'appeal.close'],
    ])
  })

  it('tells the second of two who was first', async () => {
    const { id } = await openTicket(app)
    const both = await Promise.all([
      handle('moderator', id, { type: 'answer', text: '甲的答复', round: 0 }),
      handle('chief', id, { type: 'answer', text: '乙的答复', round: 0 }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const loser = both.find(({ status }) => status === 409)
    expect(messageOf(loser as never)).toMatch(/测试(moderator|chief)刚刚办理过/)
  })

  it('is passed down and up, and to a neighbour only through the superior', async () => {
    const { district, city, other } = app.organizations
    const { id } = await openTicket(app)
    const forward = (who: Who, organization: unknown) =>
      handle(who, id, { type: 'forward', organization, reason: '属于他们' })
    expect((await forward('moderator', other)).status).toBe(403)
    expect((await forward('moderator', 'nonsense')).status).toBe(400)
    expect((await forward('moderator', city)).status).toBe(400)
    const down = await forward('moderator', district)
    expect(down.body).toMatchObject({ organization: '星桥区总工会', state: 'open' })
    expect((await forward('districtEditor', other)).status).toBe(403)
    expect((await forward('districtEditor', city)).status).toBe(200)
    // Gone up, and still in sight where it was said? It was said at the city's: no more of the district's business.
    expect((await handle('districtEditor', id, { type: 'accept' })).status).toBe(404)
  })

  it('is extended for a reason, later than before, and not for ever', async () => {
    const { id } = await openTicket(app)
    const on = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const extend = (dueOn: string, reason = '等厂家配件') =>
      handle('moderator', id, { type: 'extend', dueOn, reason })
    expect((await extend(on(-1))).status).toBe(400)
    expect((await extend(on(400))).status).toBe(400)
    expect((await extend('2026-13-77')).status).toBe(400)
    expect((await extend(on(30), '')).status).toBe(400)
    expect((await extend(on(30))).status).toBe(200)
  })

  it('is nobody’s else: strangers get 404, the signed out 401, no rating by the desk', async () => {
    const { id } = await openTicket(app)
    const path = `/api/appeals/${String(id)}`
    expect((await handle('otherEditor', id, { type: 'accept' })).status).toBe(404)
    expect((await handle('judge', id, { type: 'accept' })).status).toBe(404)
    expect((await app.request.post(`${path}/handle`).send({ type: 'accept' })).status).toBe(401)
    expect((await handle('moderator', id, { type: 'rate', score: 5 })).status).toBe(403)
    expect((await app.request.get(`${path}/desk`).set(await app.as('otherEditor'))).status).toBe(
      404,
    )
    const rest = await app.request.get('/api/appeals').set(await app.as('otherEditor'))
    expect(rest.body.docs ?? []).toEqual([])
    const patched = await app.request
      .patch(path)
      .set(await app.as('administrator'))
      .send({ state: 'closed' })
    expect(patched.status).toBeGreaterThanOrEqual(400)
  })

  it('shows whom it was raised at what becomes of it, without letting them act', async () => {
    const { district, city } = app.organizations
    const ticket = await openTicket(app, {
      text: '云帆市总工会什么时候发津贴',
      organization: district,
    })
    expect(String(ticket.organization)).toBe(String(city))
    const seen = await app.request
      .get(`/api/appeals/${String(ticket.id)}/desk`)
      .set(await app.as('districtEditor'))
    expect(seen.body).toMatchObject({ mayHandle: false, mayReveal: false, targets: [] })
    expect((await handle('districtEditor', ticket.id, { type: 'accept' })).status).toBe(403)
  })

  it('lists by due date within the own subtree, and refuses another’s organization', async () => {
    await openTicket(app, { organization: app.organizations.other })
    const list = await desk('moderator', '?state=waiting')
    expect(list.status).toBe(200)
    expect(
      list.body.tickets.every(
        ({ organization }: { organization: string }) => organization !== '别处总工会',
      ),
    ).toBe(true)
    const dues = list.body.tickets.map(({ dueAt }: { dueAt: string }) => dueAt)
    expect(dues).toEqual([...dues].sort())
    expect(
      (await desk('moderator', `?organization=${String(app.organizations.other)}`)).status,
    ).toBe(404)
    expect((await desk('judge')).status).toBe(403)
  })

  it('opens by a colleague once, at an organization of theirs', async () => {
    const enter = async (body: object) =>
      app.request
        .post('/api/appeals/enter')
        .set(await app.as('districtEditor'))
        .send(body)
    const body = { text: '来电反映食堂涨价，请核实', once: 'phone-call-1', contact: '13912345678' }
    const first = await enter(body)
    expect(first.status).toBe(201)
    const second = await enter(body)
    expect(second.status).toBe(200)
    expect(second.body.number).toBe(first.body.number)
    const { other } = app.organizations
    const stranger = { ...body, once: 'phone-call-2', organization: other }
    expect((await enter(stranger)).status).toBe(403)
    expect((await enter({ ...body, text: '短', once: 'phone-call-3' })).status).toBe(400)
    expect((await enter({ ...body, once: undefined })).status).toBe(400)
  })

  it('also proposes the answer as the official reply where it was said', async () => {
    const { id } = await openTicket(app)
    const body = { type: 'answer', text: '高温津贴本月补发到位。', toChannel: true }
    expect((await handle('moderator', id, body)).status).toBe(200)
    const { docs } = await app.payload.find({
      collection: 'comment-replies',
      where: { text: { equals: body.text } },
      overrideAccess: true,
    })
    expect(docs.map(({ state }) => state)).toEqual(['inReview'])
    // A second one has to wait for the first: then the answer is not changed either.
    const again = await handle('moderator', id, { ...body, text: '改一改答复的说法。' })
    expect(again.status).toBe(409)
    const detail = await app.request
      .get(`/api/appeals/${String(id)}/desk`)
      .set(await app.as('moderator'))
    expect(detail.body.reply).toBe(body.text)
    expect(detail.body.follow.url).toContain(`/appeals/${detail.body.number}?code=`)
  })
})

describe('personal data', () => {
  it('is masked, and looked at for a reason that the log keeps', async () => {
    const { district } = app.organizations
    const { cookie } = await makeMember(app, '赵*', district)
    const sent = await app.request
      .post('/api/appeals')
      .set('Cookie', cookie)
      .send({ text: '请打13800138000找我，风扇坏了', contact: '13800138000', once: 'masked-1234' })
    expect(sent.status).toBe(201)
    expect(sent.body.text).toContain('138****8000')
    const list = await desk('districtEditor', '?state=waiting&words=SQ')
    const row = list.body.tickets.find(
      ({ number }: { number: string }) => number === sent.body.number,
    )
    expect(JSON.stringify(list.body)).not.toContain('13800138000')
    const reveal = async (reason: string) =>
      app.request
        .post(`/api/appeals/${row.id}/reveal`)
        .set(await app.as('districtEditor'))
        .send({ reason })
    expect((await reveal('')).status).toBe(400)
    expect((await reveal('回电核实')).body).toMatchObject({ contact: '13800138000' })
    expect(await eventsOf(app, row.id)).toEqual(['appeal.open', 'appeal.reveal'])
    const { docs } = await app.payload.find({
      collection: 'appeals',
      overrideAccess: true,
      depth: 0,
    })
    expect(JSON.stringify(docs)).not.toContain('sealed:v1')
  })

  it('of a comment is for the evidence role', async () => {
    const original = seal('找13800138000', app.payload.secret)
    const { id } = await openTicket(app, { text: '找138****8000', original })
    const reveal = async (who: Who) =>
      app.request
        .post(`/api/appeals/${String(id)}/reveal`)
        .set(await app.as(who))
        .send({ reason: '核实' })
    expect((await reveal('editor')).status).toBe(403)
    expect((await reveal('moderator')).body.text).toBe('找13800138000')
  })
})
