import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { planActs } from '@/comments/acts/planActs'
import { findActs } from '@/comments/acts/rows'
import { judgePending } from '@/comments/judge/judgePending'
import { knowledgeOf } from '@/comments/judge/knowledge'
import { moderate } from '@/moderation/pipeline'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { actionsOn, makeComment } from '../opinion/kit'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
  await app.payload.create({
    collection: 'word-tables',
    data: { name: '本会词表', level: 'hold', words: '西街', active: true } as never,
    overrideAccess: true,
  })
}, 240_000)
afterAll(() => app?.stop())

const allow = async (body: object, who: Parameters<TestApp['as']>[0] = 'moderator') =>
  app.request
    .post('/api/word-tables/allow')
    .set(await app.as(who))
    .send(body)
const violationsOf = async (text: string) =>
  moderate({ text }, { knowledge: await knowledgeOf(app.payload), now: new Date() }).violations

/** As the machine's refusal leaves it. */
async function refuseOnChannel({ payload }: TestApp, id: Id): Promise<void> {
  const comment = await payload.db.findOne<{ id: Id }>({
    collection: 'comments',
    where: { id: { equals: id } },
  })
  await planActs({
    req: await createLocalReq({}, payload),
    comment: comment!,
    before: { state: 'pending' },
    after: { state: 'rejected', isShown: false },
    round: -1,
    by: 'machine',
  })
}

describe('a word that is let through', () => {
  test('counts at once, in the table that stopped it, and what it held is judged anew', async () => {
    const held = { state: 'held', isShown: false, isQueued: true, violation: 'sensitive' }
    const waiting = await makeComment(app, { ...held, text: '西街口社区的食堂不错' })
    const decided = await makeComment(app, {
      ...{ ...held, text: '西街口见', decidedBy: app.people.moderator.id },
    })
    expect(await violationsOf('西街口社区的食堂不错')).toEqual(['sensitive'])
    expect((await allow({ word: '西街口' }, 'chief')).status).toBe(403)
    const { body, status } = await allow({ word: '西街口', comment: waiting })
    expect([status, body]).toEqual([200, { tables: ['本会词表'], again: 1 }])
    expect(await violationsOf('西街口社区的食堂不错')).toEqual([])
    expect(await violationsOf('西街见')).toEqual(['sensitive'])
    const stateOf = async (id: number | string) =>
      (await app.payload.findByID({ collection: 'comments', id, overrideAccess: true })).state
    expect([await stateOf(waiting), await stateOf(decided)]).toEqual(['pending', 'held'])
    const { docs } = await app.payload.find({ collection: 'word-tables', overrideAccess: true })
    expect(docs[0]?.number).toBe(2)
    expect(await actionsOn(app, 'word-tables', docs[0]?.id)).toContain('words.allow')
    expect((await allow({ word: '西街口' })).status).toBe(409)
  })

  test('what the machine refused for it is judged anew, and what that had planned on its channel is off', async () => {
    const refused = {
      ...{ channel: 'weibo', kind: 'artworks', state: 'rejected', isShown: false },
      ...{ violation: 'sensitive', isQueued: false, hiddenReason: '…', judgings: 1 },
      machine: { action: 'reject', sentiment: 'neutral', reasons: [] },
    }
    const named = await makeComment(app, { ...refused, text: '北桥头的早点铺搬走了' })
    const alike = await makeComment(app, { ...refused, text: '北桥头的路灯亮了' })
    const other = await makeComment(app, { ...refused, text: '加V领流水' })
    const decided = await makeComment(app, {
      ...{ ...refused, text: '北桥头见', decidedBy: app.people.moderator.id },
    })
    // The word itself is masked away in what is shown.
    const masked = await makeComment(app, { ...refused, text: '桥**的早点铺开门了' })
    for (const id of [named, alike, other, decided]) await refuseOnChannel(app, id)
    const acts = async (id: Id) =>
      (await findActs({ payload: app.payload, where: { comment: { equals: id } } })).map(
        ({ act, state }) => `${act} ${state}`,
      )
    expect(await acts(named)).toEqual(['delete byHand'])
    const { body } = await allow({ word: '北桥头', comment: named })
    expect(body).toMatchObject({ again: 2 })
    await judgePending({ payload: app.payload, worker: 'test', limit: 50 })
    const rowOf = (id: Id) =>
      app.payload.findByID({ collection: 'comments', id, overrideAccess: true })
    for (const id of [named, alike]) {
      expect(await rowOf(id)).toMatchObject({ state: 'approved', isShown: true, violation: null })
      expect((await rowOf(id)).hiddenReason).toBeFalsy()
      expect(await acts(id)).toEqual(['delete cancelled'])
    }
    for (const id of [other, decided]) {
      expect((await rowOf(id)).state).toBe('rejected')
      expect(await acts(id)).toEqual(['delete byHand'])
    }
    expect((await allow({ word: '桥西早点', comment: masked })).body).toMatchObject({ again: 1 })
    expect((await rowOf(masked)).state).toBe('pending')
    expect((await allow({ word: '北桥头见', comment: decided })).body).toMatchObject({ again: 0 })
  })

  test('a word no table stops goes into a table of its own', async () => {
    expect((await allow({ word: '星桥夜市' })).body.tables).toEqual(['放行'])
    expect((await allow({ word: '星桥夜市' })).status).toBe(409)
    for (const word of ['', '  ', '#x', '。。', '日', 'x'.repeat(41)])
      expect((await allow({ word })).status).toBe(400)
    expect((await allow({ word: '夜市', comment: 424242 })).status).toBe(404)
  })
})
