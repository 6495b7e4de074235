import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { followLink, followOwn } from '@/appeals/followCode'
import type { AppealRow } from '@/appeals/appealRow'
import { programWrite } from '@/review/programWrite'
import { makeComment, openTicket } from '../appeals/kit'
import { setUpComments } from './siteKit'

let world: Awaited<ReturnType<typeof setUpComments>>
let item: Id
beforeAll(async () => {
  world = await setUpComments()
  item = (await world.released({ title: '高温津贴发放通知' })).id
})
afterAll(() => world.app.stop())

const ticketRow = async (id: Id) =>
  (await world.app.payload.db.findOne({
    collection: 'appeals',
    where: { id: { equals: id } },
  })) as unknown as AppealRow

describe('a ticket says no more than the comment it came from', () => {
  test('once a person masked something there, and again when that is undone', async () => {
    const text = '班长老张头不发高温津贴'
    const ticket = await openTicket(world.app, { text })
    const masked = await world.moderate(ticket.comment as Id, {
      action: 'mask',
      spans: [{ start: 2, end: 5 }],
    })
    expect(masked.status).toBe(200)
    const after = await ticketRow(ticket.id)
    expect(after.text).toBe('班长老**不发高温津贴')
    expect(after.title).toBe(after.text)
    await world.moderate(ticket.comment as Id, { action: 'undo' })
    expect((await ticketRow(ticket.id)).text).toBe(text)
  })

  test('to whoever has the code that was said in public', async () => {
    const ticket = await openTicket(world.app, { text: '食堂的一句不便公开的话' })
    const { secret } = world.app.payload
    const follow = async (code: string) =>
      JSON.stringify(
        (await world.app.request.post('/api/appeals/follow').send({ number: ticket.number, code }))
          .body,
      )
    const look = followLink(ticket, secret).code
    expect(await follow(look)).toContain('食堂的一句')
    await world.moderate(ticket.comment as Id, { action: 'reject', violation: 'privacy' })
    expect(await follow(look)).not.toContain('食堂的一句')
    expect(await follow(look)).toContain(ticket.number)
    expect(await follow(followOwn(ticket, secret).code)).toContain('食堂的一句')
  })
})

test('words that only look sealed are judged, and bring a ticket like all others', async () => {
  const { judgePending } = await import('@/comments/judge/judgePending')
  const { readOriginal } = await import('@/comments/ingest/readOriginal')
  const author = await world.member('王*')
  const text = 'sealed:v1:AAAA 高温津贴到现在没发，请工会帮帮我们'
  const sent = await world.post(author.cookie, { kind: 'news', item, text })
  expect(sent.status).toBe(201)
  const { payload } = world.app
  expect(await readOriginal({ payload, id: sent.body.id })).toBe(text)
  expect(String((await world.row(sent.body.id)).original)).not.toContain('高温')
  while ((await judgePending({ payload, worker: 'test' })) > 0);
  expect((await world.row(sent.body.id)).state).not.toBe('pending')
})

describe('an official reply goes with its comment', () => {
  const answered = async (data: object) => {
    const { payload, organizations } = world.app
    const comment = await makeComment(world.app, { ...data })
    const reply = await payload.create({
      collection: 'comment-replies',
      data: {
        ...{ comment: comment.id, organization: organizations.city, text: '已转交。' },
        ...{ state: 'sent', isShown: true },
      } as never,
      context: { ...programWrite },
      overrideAccess: true,
    })
    return { comment, reply }
  }
  const isPublic = async (id: Id) =>
    (await world.app.request.get(`/api/comment-replies/${id}`)).status === 200

  test('when the words above it changed and nobody has looked at them yet', async () => {
    const { takeIn } = await import('@/comments/ingest/takeIn')
    const { payload, organizations } = world.app
    const said = {
      ...{ key: 'weibo:edited', channel: 'weibo', kind: 'news', item: String(item) },
      ...{ itemTitle: '', organization: organizations.city, at: new Date(), authorName: '某人' },
    }
    const { id } = await takeIn({ payload, said: { ...said, text: '先说的话' } as never })
    await payload.db.updateOne({
      collection: 'comments',
      id,
      data: { state: 'approved', isShown: true },
    })
    const reply = await payload.create({
      collection: 'comment-replies',
      data: {
        ...{ comment: id, organization: organizations.city, text: '已转交。' },
        ...{ state: 'sent', isShown: true },
      } as never,
      context: { ...programWrite },
      overrideAccess: true,
    })
    expect(await isPublic(reply.id)).toBe(true)
    await takeIn({ payload, said: { ...said, text: '后来改的话' } as never })
    expect(await isPublic(reply.id)).toBe(false)
  })

  test('when a person passes one whose page is closed', async () => {
    const { comment, reply } = await answered({ isClosed: true, isShown: false, state: 'held' })
    await world.app.payload.db.updateOne({
      collection: 'comment-replies',
      id: reply.id,
      data: { isShown: false },
    })
    expect((await world.moderate(comment.id, { action: 'approve' })).status).toBe(200)
    expect(await isPublic(reply.id)).toBe(false)
  })
})

test('a body that would fill the memory is not read', async () => {
  const { request } = world.app
  const file = await request.post('/api/comments/challenge').attach('x', Buffer.alloc(100), 'x.png')
  expect(file.status).toBe(415)
  const endless = await fetch(`${world.app.baseUrl}/api/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: new Blob(['--x\r\n']).stream(),
    duplex: 'half',
  } as RequestInit)
  expect(endless.status).toBe(411)
})

test('an act of a page without an address of its own is nobody’s', async () => {
  const author = await world.member('李*')
  for (const origin of ['null', 'https://evil.test', 'http://site.test.evil.test']) {
    const sent = await world.app.request
      .post('/api/comments')
      .set('Cookie', author.cookie)
      .set('Origin', origin)
      .type('form')
      .send({ kind: 'news', item: String(item), text: '替别人说的话' })
    expect([origin, sent.status, /said=/.test(sent.headers.location ?? '')]).toEqual([
      ...[origin, 303, false],
    ])
  }
})
