import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
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

  test('a word no table stops goes into a table of its own', async () => {
    expect((await allow({ word: '星桥夜市' })).body.tables).toEqual(['放行'])
    expect((await allow({ word: '星桥夜市' })).status).toBe(409)
    for (const word of ['', '  ', '#x', '。。', '日', 'x'.repeat(41)])
      expect((await allow({ word })).status).toBe(400)
    expect((await allow({ word: '夜市', comment: 424242 })).status).toBe(404)
  })
})
