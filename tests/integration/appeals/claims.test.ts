import crypto from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import { setUpShow, type ShowWorld } from '../exhibition/setUpShow'
import { eventsOf, makeMember, messageOf } from './kit'

type Who = Parameters<TestApp['as']>[0]
type Ticket = { id: Id; number: string; kind: string; history: { act: string; text?: string }[] }

let world: ShowWorld
let app: TestApp
let author: { cookie: string }

beforeAll(async () => {
  world = await setUpShow()
  app = world.app
  author = await makeMember(app, '周*', app.organizations.city)
}, 120_000)
afterAll(() => app.stop())

const handle = async (who: Who, id: Id, body: object) =>
  app.request
    .post(`/api/appeals/${String(id)}/handle`)
    .set(await app.as(who))
    .send(body)
const seen = async (who: Who, id: Id) =>
  (await app.request.get(`/api/appeals/${String(id)}/desk`).set(await app.as(who))).body
const followed = async (number: string) =>
  (await app.request.get(`/api/appeals/mine/${number}`).set('Cookie', author.cookie)).body
const publicly = async (work: Id) => (await app.request.get(`/api/artworks/${String(work)}`)).status

/** A work that is live and stands on its account, and the ticket of a comment below it that claims it. */
async function claimed(text: string): Promise<{ work: Id; ticket: Ticket }> {
  const work = await world.work({ licenceScope: ['web', 'show'] })
  await world.select(work)
  await world.publish('artworks', work)
  await app.payload.db.updateOne({
    collection: 'deliveries',
    where: { and: [{ kind: { equals: 'artworks' } }, { item: { equals: String(work) } }] },
    data: { state: 'published', nextAt: null },
  })
  return { work, ticket: await claim(work, text) }
}

/** Said by a member, judged by the machine as shipped. */
async function claim(work: Id, text: string): Promise<Ticket> {
  const said = await app.request
    .post('/api/comments')
    .set('Cookie', author.cookie)
    .send({ kind: 'artworks', item: work, text, once: crypto.randomUUID() })
  expect(said.status).toBe(201)
  const { judgePending } = await import('@/comments/judge/judgePending')
  while ((await judgePending({ payload: app.payload, worker: 'test' })) > 0);
  const { docs } = await app.payload.find({
    collection: 'appeals',
    where: { comment: { equals: said.body.id } },
    depth: 0,
  })
  return docs[0] as unknown as Ticket
}

const deliveriesOf = async (work: Id) =>
  (
    await app.payload.find({
      collection: 'deliveries',
      where: { and: [{ kind: { equals: 'artworks' } }, { item: { equals: String(work) } }] },
      ...{ sort: 'createdAt', depth: 0, pagination: false },
    })
  ).docs.map(({ action, state }) => `${action} ${state}`)

/** As the worker leaves it. */
const workedOff = (work: Id) =>
  app.payload.db.updateMany({
    collection: 'deliveries',
    where: { and: [{ kind: { equals: 'artworks' } }, { item: { equals: String(work) } }] },
    data: { state: 'recalled', nextAt: null },
  })

/** What an editor is told before submitting. */
const warnings = async (work: Id): Promise<string> => {
  const path = `/api/artworks/${String(work)}/review`
  const { body } = await app.request.get(path).set(await app.as('editor'))
  return JSON.stringify(body.findings)
}

const pass = async (work: Id) => {
  for (const who of ['reviewer1', 'reviewer2', 'chief'] as const) {
    const { status, body } = await world.decide(who, 'artworks', work, { decision: 'approve' })
    if (status !== 200) return { status, body }
  }
  return { status: 200, body: {} }
}

describe('a claim to a work', () => {
  it('shows the desk the work, by which right it is shown, and who may take it down', async () => {
    const { work, ticket } = await claimed('这张是我拍的，没授权')
    expect(ticket.kind).toBe('copyright')
    const { work: shown } = await seen('chief', ticket.id)
    expect(shown).toMatchObject({
      ...{ kind: 'artworks', id: String(work), state: 'live', scope: ['web', 'show'] },
      files: [{ id: String(world.picture), name: '竖幅', licence: 'own' }],
      steps: [{ type: 'pause', may: true }],
    })
    expect((await seen('moderator', ticket.id)).work.steps).toEqual([
      { type: 'pause', may: false, roles: ['chief', 'operator'] },
    ])
    // Who handles the ticket is not for that reason one who recalls; and nobody decides on what still stands.
    expect((await handle('moderator', ticket.id, { type: 'pause' })).status).toBe(403)
    expect((await handle('districtEditor', ticket.id, { type: 'pause' })).status).toBe(404)
    expect((await handle('chief', ticket.id, { type: 'remove', text: '不行' })).status).toBe(409)
    expect(await publicly(work)).toBe(200)
  }, 120_000)

  it('takes it down with all that was approved, and a review brings it back', async () => {
    const { work, ticket } = await claimed('这张是我拍的，没授权')
    const paused = await handle('chief', ticket.id, { type: 'pause', text: '对方已发来底片' })
    expect([paused.status, paused.body.state]).toEqual([200, 'handling'])
    expect(paused.body.work).toMatchObject({ state: 'recalled', recalls: { total: 1, done: 0 } })
    expect(await publicly(work)).not.toBe(200)
    expect(await deliveriesOf(work)).toEqual(['publish published', 'recall queued'])
    expect((await handle('chief', ticket.id, { type: 'pause' })).status).toBe(409)

    // An editor who knows nothing of the claim is told of it.
    expect(await warnings(work)).toContain(ticket.number)

    expect((await handle('chief', ticket.id, { type: 'restore', text: '有' })).status).toBe(403)
    const early = await handle('editor', ticket.id, { type: 'restore', text: '授权书编号 12' })
    expect([early.status, messageOf(early)]).toEqual([409, expect.stringContaining('正在撤下')])
    await workedOff(work)
    const restored = await handle('editor', ticket.id, { type: 'restore', text: '授权书编号 12' })
    expect([restored.status, restored.body.work?.state]).toEqual([200, 'recalled'])
    expect(restored.body.history.at(-1).text).toContain('与暂停前同一版本')
    expect(await warnings(work)).not.toContain(ticket.number)
    expect((await world.decide('editor', 'artworks', work, { decision: 'submit' })).status).toBe(
      200,
    )
    expect(await publicly(work)).not.toBe(200)
    expect((await pass(work)).status).toBe(200)
    const { docs } = await app.payload.find({
      collection: 'reviews',
      where: { and: [{ item: { equals: String(work) } }, { state: { equals: 'approved' } }] },
    })
    const { release } = await import('@/review/release')
    await release({ payload: app.payload, kind: 'artworks', item: work, review: docs[0]?.id })
    expect(await publicly(work)).toBe(200)
    // Sent anew on the reviewers' word, as any approved revision.
    expect((await deliveriesOf(work)).at(-1)).toBe('publish queued')

    expect(await eventsOf(app, ticket.id)).toEqual([
      ...['appeal.open', 'appeal.pause', 'appeal.restore', 'appeal.back'],
    ])
    const { steps } = await followed(ticket.number)
    const words = steps.map(({ text }: { text: string }) => text).join(' ')
    expect(words).toMatch(/已暂停展示.*准予恢复.*经审核恢复展示/)
    expect(words).not.toMatch(/底片|授权书编号/)
  }, 120_000)

  it('keeps it down when it is removed; the ticket is then done, and may be taken up again', async () => {
    const { work, ticket } = await claimed('这张是我拍的，没授权')
    await handle('operator', ticket.id, { type: 'pause' })
    await handle('moderator', ticket.id, { type: 'answer', text: '已核查，作品不再展示。' })
    expect((await handle('moderator', ticket.id, { type: 'close' })).status).toBe(409)
    expect((await handle('chief', ticket.id, { type: 'remove' })).status).toBe(400)
    const removed = await handle('chief', ticket.id, { type: 'remove', text: '没有授权书' })
    expect(removed.body.work.steps).toMatchObject([{ type: 'restore', may: false }])
    expect((await handle('moderator', ticket.id, { type: 'close' })).body.state).toBe('closed')
    expect(await warnings(work)).toContain('已决定移除')
    expect((await handle('editor', ticket.id, { type: 'restore', text: '有了' })).status).toBe(409)
    expect(await publicly(work)).not.toBe(200)
    const { steps } = await followed(ticket.number)
    expect(JSON.stringify(steps)).toContain('作品已移除')
  }, 120_000)

  it('two claims do not wait for each other, and what was approved for later does not come by itself', async () => {
    const { work, ticket } = await claimed('这张是我拍的，没授权')
    const other = await claim(work, '未经允许用了我拍的照片，请处理')
    expect(other.kind).toBe('copyright')
    await handle('chief', ticket.id, { type: 'pause' })
    expect((await handle('chief', other.id, { type: 'pause' })).status).toBe(200)
    await workedOff(work)
    for (const { id } of [ticket, other])
      expect((await handle('editor', id, { type: 'restore', text: '有授权' })).status).toBe(200)
    await world.decide('editor', 'artworks', work, { decision: 'submit' })
    expect((await pass(work)).status).toBe(200)
    // Approved, not out yet: a claim takes that back as well.
    expect((await handle('chief', other.id, { type: 'pause' })).status).toBe(200)
    const { totalDocs } = await app.payload.count({
      collection: 'reviews',
      where: { and: [{ item: { equals: String(work) } }, { state: { equals: 'approved' } }] },
    })
    expect(totalDocs).toBe(0)
    expect(await publicly(work)).not.toBe(200)
    expect((await handle('chief', other.id, { type: 'remove', text: '没有授权' })).status).toBe(200)
  }, 120_000)

  it('a work in the recycle bin keeps no ticket open', async () => {
    const { work, ticket } = await claimed('这张是我拍的，没授权')
    await handle('chief', ticket.id, { type: 'pause' })
    await workedOff(work)
    await app.payload.db.updateOne({
      collection: 'artworks',
      id: work,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await handle('chief', ticket.id, { type: 'remove', text: '已删除' })).status).toBe(200)
    await handle('moderator', ticket.id, { type: 'answer', text: '作品已删除。' })
    expect((await handle('moderator', ticket.id, { type: 'close' })).body.state).toBe('closed')
  }, 120_000)
})
