import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { Id } from '@/access/scope'
import { commentMaker, join } from './decideWorld'

let app: TestApp
let make: ReturnType<typeof commentMaker>
let stranger: Awaited<ReturnType<typeof join>>
let moderator: { Authorization: string }
beforeAll(async () => {
  app = await bootApp()
  make = commentMaker(app)
  const { other } = app.organizations
  stranger = await join(app, { key: 'stranger', role: 'moderator', organization: other })
  moderator = await app.as('moderator')
})
afterAll(async () => app.stop())

const post = (path: string, body: object, headers: Record<string, string> = moderator) =>
  app.request.post(`/api/comments/${path}`).set(headers).send(body)
const moderate = (id: Id, body: object, headers?: Record<string, string>) =>
  post(`${id}/moderate`, body, headers)
const rowOf = (id: Id) =>
  app.payload.db.findOne<Record<string, unknown> & { id: Id }>({
    collection: 'comments',
    where: { id: { equals: id } },
  })
const decisionsOf = async (id: Id) =>
  (
    await app.payload.find({
      collection: 'comment-decisions',
      where: { comment: { equals: id } },
      sort: 'round',
      depth: 0,
    })
  ).docs
const eventsOf = async (id: Id) =>
  (
    await app.payload.find({
      collection: 'audit-events',
      where: {
        and: [{ targetKind: { equals: 'comments' } }, { targetId: { equals: String(id) } }],
      },
      sort: 'seq',
      limit: 50,
    })
  ).docs
const publicIds = async () => {
  const { body } = await app.request.get('/api/comments?limit=100')
  return (body.docs as { id: Id }[]).map(({ id }) => String(id))
}

describe('what nobody approved', () => {
  test('is in no answer of REST or GraphQL, however it is asked for', async () => {
    const secret = '机密的未审留言'
    const states = ['pending', 'held', 'rejected', 'deleted', 'authorOnly'] as const
    for (const state of states) await make({ text: secret, state, isShown: false })
    const asked = await Promise.all([
      app.request.get('/api/comments?limit=100'),
      app.request.get(`/api/comments?where[text][contains]=${encodeURIComponent('机密')}`),
      app.request.get('/api/comments?where[isShown][equals]=false'),
      app.request
        .post('/api/graphql')
        .send({ query: '{ Comments(limit: 100) { docs { text isShown } } }' }),
      app.request.get('/api/comment-decisions'),
      app.request.get('/api/comments/queue'),
    ])
    for (const { text } of asked) expect(text).not.toContain(secret)
    const { body } = await app.request.get('/api/comments/count')
    const shown = await publicIds()
    expect(body.totalDocs).toBe(shown.length)
    const { status } = await app.request
      .patch('/api/comments?where[isShown][equals]=false')
      .set(moderator)
      .send({ isShown: true })
    expect(status).toBeGreaterThanOrEqual(400)
  })
})

describe('POST /api/comments/:id/reveal', () => {
  test('is for the evidence role, asks for a reason, and is logged', async () => {
    const id = await make({ text: '找张三 13800138000' })
    const reveal = (body: object, headers?: Record<string, string>) =>
      post(`${id}/reveal`, body, headers)
    expect((await reveal({ reason: '核实举报' }, await app.as('editor'))).status).toBe(403)
    expect((await reveal({ reason: '核实举报' }, stranger.headers)).status).toBe(404)
    expect((await reveal({})).status).toBe(400)
    const { body, status } = await reveal({ reason: '核实举报' })
    expect(status).toBe(200)
    expect(body.original).toBe('找张三 13800138000')
    const events = await eventsOf(id)
    expect(events.map(({ action }) => action)).toEqual(['comment.reveal'])
    expect(JSON.stringify(events)).not.toContain('13800138000')
  })

  test('says so when it cannot be unsealed', async () => {
    const id = await make({ original: 'sealed:v1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })
    const { status, body } = await post(`${id}/reveal`, { reason: '核实举报' })
    expect(status).toBe(409)
    expect(body.errors[0].message).toContain('PAYLOAD_SECRET')
  })
})

describe('what follows from a decision', () => {
  test('an official reply waits for its review, and fails together with the decision', async () => {
    const id = await make({ intent: 'question' })
    const { status, body } = await moderate(id, {
      action: 'approve',
      reply: '周一闭馆，周二至周日九点开馆。',
    })
    expect(status).toBe(200)
    expect(body.state).toBe('approved')
    const replies = await app.payload.find({
      collection: 'comment-replies',
      where: { comment: { equals: id } },
    })
    expect(replies.docs).toEqual([expect.objectContaining({ state: 'inReview', isShown: false })])
    const other = await make()
    const both = { action: 'reject', violation: 'ad', reply: '请勿发广告。' }
    expect((await moderate(other, both)).status).toBe(409)
    expect(await rowOf(other)).toMatchObject({ state: 'held', round: 0 })
    expect((await moderate(other, { reply: '收到，正在了解。' })).status).toBe(200)
    expect(await decisionsOf(other)).toHaveLength(0)
  })

  test('where a channel cannot, a person is told what to do there; an undo takes it back', async () => {
    const id = await make({ channel: 'kuaishou', state: 'approved', isShown: true })
    const actsOf = async () =>
      (await app.payload.find({ collection: 'comment-acts', where: { comment: { equals: id } } }))
        .docs
    const reason = '家属 13800138000 来电要求处理'
    await moderate(id, { action: 'reject', violation: 'abuse', reason })
    const told = JSON.stringify([await eventsOf(id), await decisionsOf(id)])
    expect(told).toContain('138****8000')
    expect(told).not.toContain('13800138000')
    expect(await actsOf()).toEqual([expect.objectContaining({ state: 'byHand' })])
    await post(`${id}/undo`, {})
    expect((await actsOf()).map(({ state }) => state)).toEqual(['cancelled'])
  })
})
