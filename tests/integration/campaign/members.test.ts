import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { Message } from '@/members/sender'

let app: TestApp
const sent: Message[] = []

beforeAll(async () => {
  app = await bootApp()
  const { useSender } = await import('@/members/sender')
  useSender({
    name: 'test',
    send: (message) => {
      sent.push(message)
      return Promise.resolve({ result: 'sent' })
    },
  })
})
afterAll(() => app.stop())

const ask = (phone: string) => app.request.post('/api/members/code').send({ phone })
const enter = (phone: string, code: string, consent = '2026-11') =>
  app.request.post('/api/members/sign-in').send({ phone, code, consent })
const lastCode = () => sent.at(-1)?.code ?? ''
const cookieOf = (response: { headers: Record<string, unknown> }) =>
  ([response.headers['set-cookie']].flat() as string[])
    .find((row) => row.startsWith('gongmei-member='))
    ?.split(';')[0] ?? ''

test('a code sent to a telephone opens a session, and makes a member of who was none', async () => {
  const answer = await ask('138 0013 8000')
  expect(answer.status).toBe(200)
  expect(answer.body).toEqual({ sent: true, waitSeconds: 60, validSeconds: 300 })
  expect(sent.at(-1)).toMatchObject({ phone: '13800138000', kind: 'code' })
  expect(lastCode()).toMatch(/^\d{6}$/)

  const signedIn = await enter('13800138000', lastCode())
  expect(signedIn.status).toBe(200)
  expect(signedIn.body.member).toMatchObject({ displayName: '138****8000', isComplete: false })
  const cookie = cookieOf(signedIn)
  expect([signedIn.headers['set-cookie']].flat().join()).toMatch(
    /HttpOnly; SameSite=Lax; Max-Age=2592000/,
  )

  const changed = await app.request
    .patch('/api/members/me')
    .set('Cookie', cookie)
    .send({ name: '王小禾', union: app.organizations.district })
  expect(changed.body.member).toMatchObject({
    displayName: '王**',
    isComplete: true,
    phone: '138****8000',
  })
})

test('a code is for one use, five tries and one minute', async () => {
  const phone = '13900139000'
  await ask(phone)
  const code = lastCode()
  expect((await ask(phone)).status).toBe(429)
  const wrong = code === '000000' ? '111111' : '000000'
  const tries = await Promise.all([1, 2, 3, 4, 5].map(() => enter(phone, wrong)))
  expect(tries.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409])
  const late = await enter(phone, code)
  expect([late.status, late.body.errors[0].message]).toEqual([
    409,
    expect.stringContaining('验证码不对或已过期'),
  ])

  const other = '13900139001'
  await ask(other)
  const [first, second] = [await enter(other, lastCode()), await enter(other, lastCode())]
  expect([first.status, second.status]).toEqual([200, 409])
})

test('answers tell nothing of who is a member, and bad input is said so', async () => {
  const [member, stranger] = [await ask('13900139002'), await ask('13700137000')]
  expect(Object.keys(member.body)).toEqual(Object.keys(stranger.body))
  for (const phone of ['', '12345', '1380013800', 'x'.repeat(200), 13800138000])
    expect((await app.request.post('/api/members/code').send({ phone } as object)).status).toBe(400)
  expect((await enter('13700137000', '12')).status).toBe(400)
  expect((await enter('13700137000', lastCode(), 'old')).status).toBe(400)
})

test('telephone and name lie sealed, and no door but the logged one shows them', async () => {
  const { docs } = await app.payload.find({
    collection: 'members',
    where: { displayName: { equals: '王**' } },
  })
  const [row] = docs
  expect(JSON.stringify(row)).not.toMatch(/13800138000|王小禾/)
  const list = await app.request.get('/api/members').set(await app.as('editor'))
  expect(list.body.docs[0]).toHaveProperty('displayName')
  expect(JSON.stringify(list.body)).not.toMatch(/sealed|phoneHash|13800138000/)
  expect((await app.request.get('/api/members')).status).toBe(403)
  expect(
    (await app.request.get(`/api/members/${row?.id}`).set(await app.as('reviewer1'))).status,
  ).toBe(403)

  const reveal = (who: 'editor' | 'otherEditor' | 'chief', reason?: string) =>
    app
      .as(who)
      .then((auth) => app.request.post(`/api/members/${row?.id}/reveal`).set(auth).send({ reason }))
  expect((await reveal('otherEditor', '核实')).status).toBe(404)
  expect((await reveal('chief', '核实')).status).toBe(404)
  expect((await reveal('editor')).status).toBe(400)
  expect((await reveal('editor', '核实身份')).body).toEqual({
    phone: '13800138000',
    name: '王小禾',
  })
  const log = await app.payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'person.reveal' } },
  })
  expect(log.docs.map(({ reason, actorName }) => [reason, actorName])).toEqual([
    ['核实身份', '测试editor'],
  ])
  expect(JSON.stringify(log.docs)).not.toMatch(/13800138000|王小禾/)
})

test('sessions end: one device by signing out, all at once, and those of a member put out of use', async () => {
  const sessionOf = async (phone: string) => {
    await ask(phone)
    return cookieOf(await enter(phone, lastCode()))
  }
  const me = (cookie: string) => app.request.get('/api/members/me').set('Cookie', cookie)
  const first = await sessionOf('13600136000')
  expect((await me(first)).status).toBe(200)
  expect((await me('gongmei-member=forged-forged-forged-forged')).status).toBe(401)
  await app.request.post('/api/members/sign-out').set('Cookie', first).send({})
  expect((await me(first)).status).toBe(401)
  const staff = await app.request.get('/api/members/me').set(await app.as('editor'))
  expect(staff.status).toBe(401)
  const second = await sessionOf('13600136001')
  const { docs } = await app.payload.find({ collection: 'members', sort: '-createdAt', limit: 1 })
  await app.payload.db.updateOne({
    collection: 'members',
    id: docs[0]?.id as number,
    data: { active: false },
  })
  expect((await me(second)).status).toBe(401)
})

test('a cookie of the portal opens nothing of the desk', async () => {
  await ask('13500135000')
  const cookie = cookieOf(await enter('13500135000', lastCode()))
  for (const path of ['/api/users', '/api/submissions', '/api/reviews', '/api/member-sessions'])
    expect([path, (await app.request.get(path).set('Cookie', cookie)).body.docs ?? []]).toEqual([
      path,
      [],
    ])
  for (const path of ['/api/members', '/api/submissions', '/api/news'])
    expect([
      path,
      (await app.request.post(path).set('Cookie', cookie).send({ title: 'x' })).status,
    ]).toEqual([path, 403])
})
