import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
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

describe('POST /api/comments/:id/moderate', () => {
  test('shows a comment, with one labelled row beside the machine’s labels and one event', async () => {
    const id = await make()
    const { status, body } = await moderate(id, { action: 'approve', intent: 'appeal' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'approved', isShown: true, isQueued: false, round: 1 })
    expect(body).not.toHaveProperty('original')
    const [decision, ...more] = await decisionsOf(id)
    expect(more).toHaveLength(0)
    expect(decision).toMatchObject({
      ...{ round: 1, action: 'approve', sentiment: 'negative', intent: 'appeal' },
      machine: { sentiment: 'positive', intent: 'praise' },
    })
    expect(sameId(decision?.actor, app.people.moderator.id)).toBe(true)
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual(['comment.decide'])
    expect(await publicIds()).toContain(String(id))
  })

  test('keeps the machine’s labels when a person says otherwise', async () => {
    const id = await make({
      sentiment: 'positive',
      intent: 'praise',
      state: 'approved',
      isShown: true,
    })
    const { body } = await moderate(id, { sentiment: 'negative', intent: 'appeal' })
    expect(body).toMatchObject({ sentiment: 'negative', intent: 'appeal', state: 'approved' })
    expect(body.machine).toMatchObject({ sentiment: 'positive' })
    expect((await decisionsOf(id))[0]).toMatchObject({ action: 'relabel' })
    // Who makes it an appeal has somebody see to it.
    const ticket = await app.payload.findByID({
      ...{ collection: 'appeals', id: body.ticket, depth: 0, overrideAccess: true },
    })
    expect(ticket).toMatchObject({ kind: 'appeal', state: 'open', comment: id })
    expect(ticket.organization).toBeTruthy()
    expect(Date.parse(String(ticket.dueAt))).toBeGreaterThan(Date.now())
    const again = await moderate(id, { sentiment: 'neutral', intent: 'appeal' })
    expect(again.body.ticket).toBe(body.ticket)
  })

  test('hides with a code alone, and tells its author why', async () => {
    const id = await make()
    for (const action of ['reject', 'delete', 'author-only']) {
      const refused = await moderate(id, { action, sentiment: 'negative' })
      expect(refused.status).toBe(400)
      expect(refused.body.errors[0].message).toContain('abuse')
    }
    expect((await moderate(id, { action: 'reject', violation: 'negative' })).status).toBe(400)
    expect(await decisionsOf(id)).toHaveLength(0)
    const { body } = await moderate(id, { action: 'reject', violation: 'abuse' })
    expect(body).toMatchObject({ state: 'rejected', violation: 'abuse', isShown: false })
    expect(body.hiddenReason).toContain('辱骂')
    expect(await publicIds()).not.toContain(String(id))
  })

  test('is for moderators of its organization', async () => {
    const id = await make()
    const send = (headers: Record<string, string>) => moderate(id, { action: 'approve' }, headers)
    expect((await send({})).status).toBe(401)
    expect((await send(await app.as('editor'))).status).toBe(403)
    expect((await send(await app.as('administrator'))).status).toBe(404)
    expect((await send(stranger.headers)).status).toBe(404)
    expect((await send(await app.as('chief'))).status).toBe(200)
    expect((await moderate('x' as Id, { action: 'approve' })).status).toBe(404)
    const below = await make({ organization: app.organizations.district })
    expect((await moderate(below, { action: 'approve' })).status).toBe(200)
  })

  test('tells the second of two who decided what', async () => {
    const id = await make()
    expect((await moderate(id, { action: 'approve', round: 0 })).status).toBe(200)
    const late = await moderate(
      id,
      { action: 'reject', violation: 'ad', round: 0 },
      await app.as('chief'),
    )
    expect(late.status).toBe(409)
    expect(late.body.errors[0].message).toContain('测试moderator')
    expect(late.body.errors[0].message).toContain('通过')
    expect(late.body.errors[0].data).toMatchObject({ round: 1, action: 'approve' })
    expect(await rowOf(id)).toMatchObject({ state: 'approved', round: 1 })
  })

  test('of two at the very same time one wins', async () => {
    const id = await make()
    const answers = await Promise.all([
      moderate(id, { action: 'approve', round: 0 }),
      moderate(id, { action: 'reject', violation: 'ad', round: 0 }, await app.as('chief')),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await decisionsOf(id)).toHaveLength(1)
  })

  test('does not decide about words nobody looked at', async () => {
    const id = await make({ editedAt: new Date().toISOString() })
    const { status } = await moderate(id, { action: 'approve', editedAt: null })
    expect(status).toBe(409)
  })

  test('opens a ticket and shows the comment; the same again opens no second one', async () => {
    const id = await make({ text: '高温津贴到现在没发', intent: 'appeal' })
    const { body } = await moderate(id, { action: 'to-appeal' })
    expect(body).toMatchObject({ state: 'approved', isShown: true })
    expect(body.ticket).toBeTruthy()
    await moderate(id, { action: 'to-appeal' })
    const { totalDocs } = await app.payload.count({
      collection: 'appeals',
      where: { comment: { equals: id } },
    })
    expect(totalDocs).toBe(1)
  })

  test('masks for the public and keeps the original for the evidence role', async () => {
    const id = await make({ text: '找张三代办', violation: 'privacy', violations: ['privacy'] })
    const { body } = await moderate(id, { action: 'mask', spans: [{ start: 1, end: 3 }] })
    expect(body.text).toBe('找张*代办')
    expect((await eventsOf(id))[0]).toMatchObject({ action: 'comment.mask' })
    const [decision] = await decisionsOf(id)
    expect(JSON.stringify(decision)).not.toContain('张三')
    const undone = await post(`${id}/undo`, {})
    expect(undone.body.text).toBe('找张三代办')
  })

  test('shows and removes a picture', async () => {
    const id = await make({ picture: { key: 'p', mimeType: 'image/png', state: 'held' } })
    const { body } = await moderate(id, { action: 'picture', picture: 'remove' })
    expect(body.picture).toMatchObject({ state: 'removed', key: 'p' })
  })

  test('a comment gone at the source can still be labelled, and is not public', async () => {
    const id = await make({ goneAt: new Date().toISOString(), state: 'approved', isShown: true })
    expect((await moderate(id, { intent: 'question' })).status).toBe(200)
    expect(await publicIds()).not.toContain(String(id))
  })
})

describe('undo', () => {
  test('goes back, step by step, and every step is a row and an event', async () => {
    const id = await make()
    await moderate(id, { action: 'approve' })
    await moderate(id, { action: 'reject', violation: 'ad' })
    const once = await post(`${id}/undo`, { round: 2 })
    expect(once.body).toMatchObject({ state: 'approved', isShown: true, violation: null, round: 3 })
    const twice = await post(`${id}/undo`, {})
    expect(twice.body).toMatchObject({ state: 'held', isQueued: true, round: 4 })
    expect((await post(`${id}/undo`, {})).status).toBe(409)
    const rows = await decisionsOf(id)
    expect(rows.map(({ action }) => action)).toEqual(['approve', 'reject', 'undo', 'undo'])
    expect(rows.slice(0, 2).every(({ undoneAt }) => undoneAt)).toBe(true)
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual([
      'comment.decide',
      'comment.decide',
      'comment.undo',
      'comment.undo',
    ])
  })
})

describe('POST /api/comments/moderate', () => {
  test('goes on after a failure and tells each', async () => {
    const first = await make()
    const foreign = await make({ organization: app.organizations.other })
    const last = await make()
    const decided = await make({ round: 3 })
    const { status, body } = await post('moderate', {
      ids: [first, foreign, decided, 'nothing', last],
      action: 'approve',
      rounds: { [String(decided)]: 0 },
    })
    expect(status).toBe(200)
    expect(
      body.results.map(({ ok, status: each }: { ok: boolean; status?: number }) => each ?? ok),
    ).toEqual([true, 404, 409, 404, true])
    expect(await rowOf(last)).toMatchObject({ state: 'approved' })
    expect(await rowOf(foreign)).toMatchObject({ state: 'held' })
  })

  test('takes at most a hundred, and needs a code as any hiding', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => index + 1)
    expect((await post('moderate', { ids, action: 'approve' })).status).toBe(400)
    const id = await make()
    const { body } = await post('moderate', { ids: [id], action: 'reject' })
    expect(body.results?.[0] ?? { ok: false }).toMatchObject({ ok: false })
    expect(await rowOf(id)).toMatchObject({ state: 'held' })
  })
})
