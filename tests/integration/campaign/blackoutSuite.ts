import { expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { castBallots } from '@/campaign/votes/castBallot'
import type { TestApp } from '../../kit/bootApp'
import { ballotOf } from './ballot'
import { makeJudgedCall, makeWork } from './judgingWorld'

/** The last day of a vote; a part of votes.test.ts. */
export const testBlackout = (world: () => TestApp) =>
  test('are hidden by every API in the last 24 hours', async () => {
    const app = world()
    const last = await makeJudgedCall(app, { slug: 'voted-last', votes: [-5, 0] })
    const item = await makeWork(app, { campaign: last, number: 'HWZ2026-0301', title: '最后一天' })
    const entries = [{ id: String(item), title: '最后一天', shown: true }]
    await castBallots(app.payload, [
      ballotOf({ campaign: last, organization: app.organizations.city })(1, { entries }),
    ])
    const { body } = await app.request.get(`/api/votes/standing?campaign=${last}`)
    expect(body).toMatchObject({ hidden: true, works: [] })
    const chief = await app.as('chief')
    const get = async (path: string) => (await app.request.get(path).set(chief)).body
    const where = `where[campaign][equals]=${last}`
    expect((await get(`/api/votes?${where}`)).totalDocs).toBe(0)
    expect((await get(`/api/vote-tallies?${where}`)).totalDocs).toBe(0)
    await app.payload.db.create({
      collection: 'campaign-results',
      data: {
        ...{ key: `${last}:video`, title: '草案', campaign: last, category: 'video' },
        ...{ organization: app.organizations.city, state: 'draft', rows: [] },
      },
    })
    expect((await get(`/api/campaign-results?${where}`)).totalDocs).toBe(0)
    const desk = await get(`/api/judging/campaigns/${last}/results`)
    expect(desk).toMatchObject({ votesHidden: true, tallies: [], results: [] })
    const early = await app.request
      .post(`/api/judging/campaigns/${last}/results`)
      .set(chief)
      .send({ category: 'video' })
    expect(early.status).toBe(409)
    expect(early.body.errors[0].message).toMatch('网络投票计入结果')
    const voided = await app.request
      .post('/api/votes/void')
      .set(chief)
      .send({ submission: item, device: 'device-1', reason: '核查' })
    expect(voided.body).toEqual({ changed: 1 })
    const file = await app.request.get(`/api/votes/export?campaign=${last}`).set(chief)
    expect(file.text.trim().split('\n')).toHaveLength(1)
  })

/** What a void vote leaves behind; a part of votes.test.ts. */
export const testVoidTrace = (world: () => { app: TestApp; work: Id }) =>
  test('voiding says which votes, restoring keeps what was said before', async () => {
    const { app, work } = world()
    const chief = await app.as('chief')
    const send = (more: object) =>
      app.request
        .post('/api/votes/void')
        .set(chief)
        .send({ submission: work, device: 'device-9', ...more })
    await send({ reason: '同一设备' })
    const { body } = await send({ void: false, reason: '核实为误判' })
    const where = { device: { equals: 'device-9' } }
    const { docs } = await app.payload.find({ collection: 'votes', where, limit: 0 })
    expect(docs).toHaveLength(body.changed)
    for (const vote of docs)
      expect(vote).toMatchObject({ void: false, voidReason: '同一设备；恢复：核实为误判' })
    const { docs: logged } = await app.payload.find({
      collection: 'audit-events',
      where: { and: [{ action: { equals: 'vote.restore' } }] },
    })
    const text = JSON.stringify(logged[0])
    expect(text).toContain('device-9')
    expect(text).toMatch(/[0-9a-f]{64}/)
  })
