import { expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Id } from '@/access/scope'
import { lodgeObjection } from '@/campaign/results/objections'
import { finalise } from '@/campaign/results/publicity'
import type { CampaignResultRow } from '@/campaign/results/rows'
import type { CampaignRow } from '@/campaign/types'
import type { TestApp } from '../../kit/bootApp'
import { evenly, makeJudge, makeJudgedCall, makeRound, makeWork } from './judgingWorld'

const dayMs = 86_400_000
const category = 'video'

/** From the final to the certificate, wrong, taken back and right at last; a part of results.test.ts. */
export const testCorrections = (world: () => TestApp) =>
  test('an upheld objection stops the result; it is taken back, computed again and published', async () => {
    const app = world()
    const { payload, request } = app
    const campaign = await makeJudgedCall(app, { slug: 'corrected', votes: [-9, -2] })
    const work = (number: string, title: string) =>
      makeWork(app, { campaign, number, title, state: 'secondRound' })
    const copied = await work('HWZ2026-0951', '抄来的')
    await work('HWZ2026-0952', '自己的')
    const chief = await app.as('chief')
    await judgeFinal(app, campaign, (title) => (title === '抄来的' ? 95 : 80))
    const act = (name: string, more: object = {}) =>
      request
        .post(`/api/judging/campaigns/${campaign}/${name}`)
        .set(chief)
        .send({ category, ...more })
    const resultNow = async () =>
      (
        await payload.find({
          collection: 'campaign-results',
          depth: 0,
          where: { campaign: { equals: campaign } },
        })
      ).docs[0] as never as CampaignResultRow
    const states = async () =>
      Object.fromEntries(
        (
          await payload.find({
            collection: 'submissions',
            where: { campaign: { equals: campaign } },
          })
        ).docs.map(({ title, state }) => [title, state]),
      )
    expect((await act('results')).body.result.rows[0]).toMatchObject({ title: '抄来的' })
    expect((await act('publicity')).status).toBe(200)

    const call = (await payload.findByID({
      collection: 'campaigns',
      id: campaign,
      depth: 0,
    })) as never as CampaignRow
    const req = await createLocalReq({}, payload)
    const { id } = await lodgeObjection(req, {
      ...{ campaign: call, number: 'HWZ2026-0951', contact: '13900139000' },
      text: '这件作品与去年的一件完全相同，请核实。',
    })
    const asked = await request
      .post(`/api/objections/${id}/reveal`)
      .set(chief)
      .send({ reason: '核实来源' })
    expect([asked.status, asked.body]).toEqual([200, { contact: '13900139000' }])
    await request
      .post(`/api/objections/${id}/answer`)
      .set(chief)
      .send({ upheld: true, reply: '属实。' })
    const later = new Date(Date.now() + 20 * dayMs)
    const finish = async (now = later) =>
      finalise(req, { campaign: call, result: await resultNow(), now })
    await expect(finish()).rejects.toThrow('《抄来的》（HWZ2026-0951）的异议已经成立')

    // The desk's form knows to which rounds it may go back.
    const desk = await request.get(`/api/submissions/${copied}/process`).set(chief)
    expect(desk.body.commands).toContainEqual(
      expect.objectContaining({
        type: 'sendBack',
        rounds: ['firstRound', 'secondRound', 'finalRound'],
      }),
    )
    const step = (command: object) =>
      request.post(`/api/submissions/${copied}/process`).set(chief).send(command)
    await step({ command: 'disqualify', reason: '查实抄袭' })
    expect((await act('reopen')).status).toBe(400)
    expect((await act('reopen', { reason: '抄袭查实，名次有变' })).body.result.state).toBe('draft')
    expect(await states()).toEqual({ 抄来的: 'disqualified', 自己的: 'finalRound' })
    expect((await act('results')).body.result.rows).toMatchObject([
      { title: '自己的', award: '一等奖' },
    ])
    await act('publicity')
    expect(await finish(new Date(later.getTime() + 1))).toEqual({ awarded: 1, waiting: 0 })

    // Taken back once more after the award: its certificate is void, and a new one follows.
    expect((await act('reopen', { reason: '终评计分有误' })).status).toBe(200)
    await act('results')
    await act('publicity')
    await finish(new Date(later.getTime() + 2))
    const { docs } = await payload.find({
      collection: 'certificates',
      where: { campaign: { equals: campaign } },
      sort: 'id',
    })
    const told = docs.map((row) => [row.number.slice(0, 15), row.revokeReason ?? null])
    expect(told).toEqual([
      ['HWZ2026-ZS-0001', '终评计分有误'],
      ['HWZ2026-ZS-0002', null],
    ])
    const { docs: logged } = await payload.find({
      collection: 'audit-events',
      where: { and: [{ action: { equals: 'certificate.revoke' } }, { reason: { like: '终评' } }] },
    })
    expect(logged).toHaveLength(1)
  })

async function judgeFinal(app: TestApp, campaign: Id, scoreOf: (title: string) => number) {
  const chief = await app.as('chief')
  const judge = await makeJudge(app, { name: '评委更正' })
  const round = await makeRound(app, { campaign, judges: [judge.id] })
  const post = (path: string, body: object = {}, auth = judge.auth) =>
    app.request.post(path).set(auth).send(body)
  await post(`/api/judging/rounds/${round}/open`, {}, chief)
  await post(`/api/judging/rounds/${round}/accept`, { recusal: true, secrecy: true })
  const { body } = await app.request.get(`/api/judging/rounds/${round}/sheets`).set(judge.auth)
  for (const { id, work } of body.sheets)
    await post(`/api/judging/assignments/${id}/score`, { items: evenly(scoreOf(work.title)) })
  await post(`/api/judging/rounds/${round}/lock`)
  expect((await post(`/api/judging/rounds/${round}/close`, {}, chief)).status).toBe(200)
}
