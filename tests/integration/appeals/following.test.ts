import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { followLink, followOwn } from '@/appeals/followCode'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { makeMember, messageOf, openTicket } from './kit'

let app: TestApp
let own: { id: string | number; cookie: string }
let stranger: { id: string | number; cookie: string }
beforeAll(async () => {
  app = await bootApp()
  own = await makeMember(app, '王*', app.organizations.district)
  stranger = await makeMember(app, '李*', app.organizations.city)
})
afterAll(() => app.stop())

const post = (path: string, body: object, cookie = own.cookie) =>
  app.request.post(`/api/appeals${path}`).set('Cookie', cookie).send(body)
const answerIt = async (number: string) => {
  const list = await app.request
    .get(`/api/appeals/desk?words=${number}`)
    .set(await app.as('moderator'))
  const [row] = list.body.tickets
  return app.request
    .post(`/api/appeals/${row.id}/handle`)
    .set(await app.as('moderator'))
    .send({ type: 'answer', text: '已经办好。' })
}

describe('a member', () => {
  it('asks once, follows, rates once, and asks again once', async () => {
    const body = { text: '食堂涨价太多，请管一管', once: 'form-0001' }
    const [first, second] = await Promise.all([post('', body), post('', body)])
    expect([first.status, second.status].sort()).toEqual([200, 201])
    expect(second.body.number).toBe(first.body.number)
    const { number, organization } = first.body
    expect(organization).toBe('星桥区总工会')
    expect((await post(`/mine/${number}`, { type: 'rate', score: 5 })).status).toBe(409)
    expect((await answerIt(number)).status).toBe(200)
    const seen = await app.request.get(`/api/appeals/mine/${number}`).set('Cookie', own.cookie)
    expect(seen.body).toMatchObject({ reply: '已经办好。', mayRate: true, mayReopen: true })
    expect(JSON.stringify(seen.body)).not.toContain('测试moderator')
    expect((await post(`/mine/${number}`, { type: 'rate', score: 9 })).status).toBe(400)
    const rated = await post(`/mine/${number}`, { type: 'rate', score: 2, note: '还是贵' })
    expect(rated.body.satisfaction).toBe(2)
    expect((await post(`/mine/${number}`, { type: 'rate', score: 5 })).status).toBe(409)
    const reopened = await post(`/mine/${number}`, { type: 'reopen', reason: '没有降价' })
    expect(reopened.body).toMatchObject({ state: 'open', mayReopen: false })
    await answerIt(number)
    const again = await post(`/mine/${number}`, { type: 'reopen', reason: '还是没有' })
    expect([again.status, messageOf(again)]).toEqual([409, expect.stringContaining('新的诉求')])
    const { docs } = await app.payload.find({
      collection: 'member-messages',
      where: { member: { equals: own.id } },
      overrideAccess: true,
    })
    expect(docs.map(({ submission }) => submission)).toContain(`appeal:${number}`)
    expect(JSON.stringify(docs)).not.toContain('食堂')
  })

  it('does not see another’s, acts on none, and does nothing of the desk', async () => {
    const { body } = await post('', { text: '工资条看不懂怎么办', once: 'form-0002' })
    const path = `/mine/${body.number}`
    const { request } = app
    expect((await request.get(`/api/appeals${path}`).set('Cookie', stranger.cookie)).status).toBe(
      404,
    )
    expect((await post(path, { type: 'rate', score: 1 }, stranger.cookie)).status).toBe(404)
    expect((await post(path, { type: 'accept' })).status).toBe(400)
    expect((await request.get('/api/appeals/desk').set('Cookie', own.cookie)).status).toBe(401)
    expect((await request.get('/api/appeals/mine')).status).toBe(401)
    expect((await post('', { text: '匿名提交一件事', once: 'form-0003' }, '')).status).toBe(401)
    const list = await request.get('/api/appeals/mine').set('Cookie', stranger.cookie)
    expect(list.body.tickets).toEqual([])
  })

  it('has to belong to a union first', async () => {
    const { cookie } = await makeMember(app, '孙*')
    expect((await post('', { text: '我想反映问题', once: 'form-0004' }, cookie)).status).toBe(409)
  })

  it('sees the ticket of a comment written signed in', async () => {
    const ticket = await openTicket(app, { member: stranger.id })
    const list = await app.request.get('/api/appeals/mine').set('Cookie', stranger.cookie)
    expect(list.body.tickets.map(({ number }: { number: string }) => number)).toEqual([
      ticket.number,
    ])
  })
})

describe('number and code', () => {
  const follow = (body: object) => app.request.post('/api/appeals/follow').send(body)

  it('show what is public; the own code rates, the one said in public does not', async () => {
    const ticket = await openTicket(app)
    const { secret } = app.payload
    const { number, code, url } = followLink(ticket, secret)
    expect(url).toContain(`/appeals/${number}?code=${code}`)
    const seen = await follow({ number, code: code.toLowerCase() })
    expect(seen.body).toMatchObject({ number, mayRate: false, mayReopen: false })
    await answerIt(number)
    expect((await follow({ number, code, type: 'rate', score: 1 })).status).toBe(403)
    const ownCode = followOwn(ticket, secret).code
    expect((await follow({ number, code: ownCode })).body.mayRate).toBe(true)
    expect(
      (await follow({ number, code: ownCode, type: 'rate', score: 4 })).body.satisfaction,
    ).toBe(4)
  })

  it('say the same of a wrong code and of no such number, and not for ever', async () => {
    const ticket = await openTicket(app)
    const wrong = await follow({ number: ticket.number, code: '0000000000' })
    const none = await follow({ number: 'SQ20260101-123456', code: '0000000000' })
    const odd = await follow({ number: { like: '%' }, code: ['x'] })
    expect([wrong.status, none.status, odd.status]).toEqual([404, 404, 404])
    expect(new Set([wrong, none, odd].map((each) => messageOf(each))).size).toBe(1)
    const many = []
    for (let i = 0; i < 130; i += 1) many.push((await follow({ number: 'SQ1', code: 'x' })).status)
    expect(many.at(-1)).toBe(429)
  })
})
