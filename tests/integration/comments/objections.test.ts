import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { readCommentWork } from '@/admin/desk/readCommentWork'
import { said, setUpComments } from './siteKit'

let world: Awaited<ReturnType<typeof setUpComments>>
let item: Id
let author: { id: Id; cookie: string }

beforeAll(async () => {
  world = await setUpComments()
  item = (await world.released({ title: '班组安全会' })).id
  author = await world.member('孙*')
})
afterAll(() => world.app.stop())

const hidden = async (text: string): Promise<Id> => {
  const { id } = (await world.post(author.cookie, { kind: 'news', item, text })).body
  const done = await world.moderate(id, { action: 'reject', violation: 'abuse' })
  expect(done.status).toBe(200)
  return id
}
const object = (id: Id, text = '我说的是事实，没有骂人', cookie = author.cookie) =>
  world.app.request.post(`/api/comments/${id}/object`).set('Cookie', cookie).send({ text })
const decide = async (id: Id, body: object, who: Parameters<typeof world.app.as>[0]) =>
  world.app.request
    .post(`/api/comment-objections/${id}/decide`)
    .set(await world.app.as(who))
    .send(body)

/** How many objections wait on whose desk. */
async function onDesks(): Promise<Record<string, number>> {
  const { app } = world
  const counts: Record<string, number> = {}
  for (const who of ['moderator', 'reviewer1', 'chief', 'editor', 'otherEditor'] as const) {
    const { id } = app.people[who]
    const user = await app.payload.findByID({ collection: 'users', id, depth: 0 })
    const req = await createLocalReq(
      { user: { ...user, collection: 'users' } as never },
      app.payload,
    )
    counts[who] = (await readCommentWork(req, new Date())).objections
  }
  return counts
}

describe('an objection to a hiding', () => {
  test('is told why, lodged by its author alone, once a decision', async () => {
    const id = await hidden('会开得太长了')
    const [mine] = (await world.view(item, author.cookie)).own
    expect(mine).toMatchObject({ state: 'hidden', words: '不予公开' })
    expect(mine.reason).not.toBe('')
    expect(mine.objectUntil).toBeDefined()
    const stranger = await world.member('周*')
    expect((await object(id, undefined, stranger.cookie)).status).toBe(404)
    expect((await object(id, undefined, '')).status).toBe(404)
    expect((await object(id, '不服')).status).toBe(400)
    const both = await Promise.all([object(id), object(id)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const again = (await world.view(item, author.cookie)).own[0]
    expect(again.objection).toMatchObject({ state: 'open' })
    expect(again.objectUntil).toBeUndefined()
  })

  test('is decided by a second person, and the author is told', async () => {
    const id = await hidden('第二个人看看')
    const objection = (await object(id)).body.id
    const listed = await world.app.request
      .get('/api/comment-objections/list')
      .set(await world.app.as('moderator'))
    const row = listed.body.objections.find((each: { id: Id }) => each.id === objection)
    expect(row).toMatchObject({ mayDecide: false, reason: expect.any(String) })
    // The desk counts what one may decide: not what is about one's own decision, nor what one may not decide at all.
    const before = await onDesks()
    expect(before).toMatchObject({ moderator: 0, editor: 0, otherEditor: 0 })
    expect(before.reviewer1).toBeGreaterThan(0)
    expect(before.chief).toBe(before.reviewer1)
    const words = { uphold: true, answer: '内容属实，予以公开。' }
    const first = await decide(objection, words, 'moderator')
    expect(first.status).toBe(403)
    expect(said(first)).toMatch('另一位')
    expect((await decide(objection, words, 'editor')).status).toBe(403)
    expect((await decide(objection, { uphold: true, answer: '' }, 'chief')).status).toBe(400)
    const done = await decide(objection, words, 'chief')
    expect(done.status).toBe(200)
    expect(done.body).toEqual({ state: 'upheld' })
    expect((await onDesks()).reviewer1).toBe((before.reviewer1 ?? 0) - 1)
    expect((await decide(objection, words, 'chief')).status).toBe(403)
    expect(await world.row(id)).toMatchObject({ state: 'approved', isShown: true })
    // Who was overruled does not take it back with a key.
    const undone = await world.moderate(id, { action: 'undo' })
    expect([undone.status, said(undone)]).toEqual([409, expect.stringContaining('复核')])
    expect(JSON.stringify(await world.view(item))).toContain('第二个人看看')
    const { docs } = await world.app.payload.find({
      collection: 'member-messages',
      where: { member: { equals: author.id } },
    })
    expect(docs[0]?.text).toMatch('申诉成立')
    for (const action of ['comment.object', 'comment.answerObjection']) {
      const { totalDocs } = await world.app.payload.count({
        collection: 'audit-events',
        where: { and: [{ action: { equals: action } }, { targetId: { equals: String(id) } }] },
      })
      expect(totalDocs).toBe(1)
    }
  })

  test('dismissed: it stays hidden and the answer stands beside it; a stranger sees neither', async () => {
    const id = await hidden('维持的那一条')
    const objection = (await object(id)).body.id
    const done = await decide(objection, { uphold: false, answer: '含有辱骂，维持。' }, 'reviewer1')
    expect(done.status).toBe(200)
    const mine = (await world.view(item, author.cookie)).own.find(
      (each: { id: string }) => each.id === String(id),
    )
    expect(mine.objection).toMatchObject({ state: 'dismissed', answer: '含有辱骂，维持。' })
    expect(JSON.stringify(await world.view(item))).not.toContain('维持')
    const late = await world.moderate(id, { action: 'author-only', violation: 'ad' })
    expect(late.status).toBe(200)
    expect((await object(id)).status).toBe(201)
  })

  test('is of no use for what is public, waits, or was decided long ago', async () => {
    const { id } = (await world.post(author.cookie, { kind: 'news', item, text: '等着' })).body
    expect((await object(id)).status).toBe(409)
    await world.moderate(id, { action: 'reject', violation: 'spam' })
    const long = new Date(Date.now() - 31 * 24 * 3_600_000).toISOString()
    await world.app.payload.db.updateOne({
      collection: 'comments',
      id,
      data: { decidedAt: long },
    })
    expect(said(await object(id))).toMatch('30 天')
  })

  test('another organization’s desk finds none of it', async () => {
    const id = await hidden('只给本单位看')
    const objection = (await object(id)).body.id
    const answer = await decide(objection, { uphold: true, answer: '好' }, 'otherEditor')
    expect(answer.status).toBe(404)
  })
})
