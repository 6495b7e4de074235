import { expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { TestApp } from '../../kit/bootApp'
import type { JudgePerson } from './judgingWorld'
import { CRITERIA, makeRound, makeWork } from './judgingWorld'

type World = { app: TestApp; campaign: Id; one: JudgePerson }

/** Whose a round is; a part of judging.test.ts. */
export const testRoundOwner = (world: () => World) =>
  test('a round belongs to whoever called, whatever the form says', async () => {
    const { app, campaign, one } = world()
    const { district, city } = app.organizations
    const data = {
      ...{ title: '越界', campaign, organization: district, round: 'finalRound', judgesNeeded: 1 },
      ...{ opensAt: new Date().toISOString(), closesAt: '2999-01-01T00:00:00.000Z' },
      ...{ criteria: CRITERIA, panel: [{ judge: one.id }] },
    }
    const create = async (who: 'districtEditor' | 'editor') =>
      app.request
        .post('/api/judging-rounds?depth=0')
        .set(await app.as(who))
        .send(data)
    expect((await create('districtEditor')).status).toBe(403)
    const { doc } = (await create('editor')).body
    expect(doc.organization).toEqual(city)
    const { payload } = app
    await payload.db.updateOne({
      collection: 'judging-rounds',
      id: doc.id,
      data: { organization: district },
    })
    const opened = await app.request
      .post(`/api/judging/rounds/${doc.id}/open`)
      .set(await app.as('chief'))
      .send({})
    expect(opened.status).toBe(409)
    expect(opened.body.errors[0].message).toMatch('不属于同一单位')
    await payload.db.deleteOne({ collection: 'judging-rounds', where: { id: { equals: doc.id } } })
  })

/** A judge who has handed in scores takes none of them back by answering the invitation once more. */
export const testLateAnswer = (world: () => { app: TestApp; round: Id; one: JudgePerson }) =>
  test('nobody declines, or declares more to avoid, after locking', async () => {
    const { app, round, one } = world()
    const answer = (name: string, body: object) =>
      app.request.post(`/api/judging/rounds/${round}/${name}`).set(one.auth).send(body)
    const left = () =>
      app.payload.count({
        collection: 'judging-assignments',
        where: { and: [{ judge: { equals: one.id } }, { state: { equals: 'assigned' } }] },
      })
    const before = await left()
    const signed = { recusal: true, secrecy: true, avoid: '高晴' }
    for (const [name, body] of [
      ['decline', { reason: '没有时间' }],
      ['accept', signed],
    ] as const) {
      const { status, body: said } = await answer(name, body)
      expect([name, status, said.errors[0].message]).toEqual([
        name,
        409,
        expect.stringContaining('已经提交锁定'),
      ])
    }
    expect(await left()).toEqual(before)
  })

/** While a round runs nobody begins the next one, nor ends it with works that too few have judged. */
export const testInTurn = (world: () => { app: TestApp; campaign: Id; one: JudgePerson }) =>
  test('rounds follow each other', async () => {
    const { app, campaign, one } = world()
    const work = await makeWork(app, {
      ...{ campaign, number: 'HWZ2026-0099', title: '复评中', state: 'secondRound' },
    })
    const second = await makeRound(app, { campaign, judges: [one.id], round: 'secondRound' })
    const open = async () =>
      app.request
        .post(`/api/judging/rounds/${second}/open`)
        .set(await app.as('chief'))
        .send({})
    expect((await open()).body.errors[0].message).toMatch(/“评审 firstRound”还没有结束/)
    for (const [collection, id] of [
      ['judging-rounds', second],
      ['submissions', work],
    ] as const)
      await app.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  })
