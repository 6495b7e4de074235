import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { evenly, makeJudge, makeJudgedCall, makeRound, makeWork } from './judgingWorld'

const TOTALS: Readonly<Record<string, number>> = {
  撤回的片: 95,
  好片: 90,
  次片: 80,
  好图: 70,
  次图: 60,
}

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
})
afterAll(() => app.stop())

test('a round of all categories keeps the best of each, and who went leaves no place behind', async () => {
  const format = { requires: [] }
  const campaign = await makeJudgedCall(app, {
    slug: 'two-kinds',
    more: {
      categories: [
        { code: 'video', name: '短视频', format: 'video', ...format },
        { code: 'photo', name: '摄影', format: 'photo', ...format },
      ],
    },
  })
  for (const [index, title] of Object.keys(TOTALS).entries()) {
    const category = title.endsWith('图') ? 'photo' : 'video'
    await makeWork(app, { campaign, number: `HWZ2026-07${index}0`, title, more: { category } })
  }
  const { id: judge, auth } = await makeJudge(app, { name: '评委甲' })
  const round = await makeRound(app, { campaign, judges: [judge], round: 'firstRound' })
  const change = (collection: 'judging-rounds' | 'submissions', where: object, data: object) =>
    app.payload.db.updateOne({ collection, where: where as never, data: data as never })
  await change('judging-rounds', { id: { equals: round } }, { keep: 1 })

  const chief = await app.as('chief')
  const post = (path: string, who: { Authorization: string }, body: object = {}) =>
    app.request.post(`/api/judging/${path}`).set(who).send(body)
  expect((await post(`rounds/${round}/open`, chief)).status).toBe(200)
  await post(`rounds/${round}/accept`, auth, { recusal: true, secrecy: true })
  const { body } = await app.request.get(`/api/judging/rounds/${round}/sheets`).set(auth)
  for (const { id, work } of body.sheets as { id: string; work: { title: string } }[]) {
    const items = evenly(TOTALS[work.title] ?? 0)
    await post(`assignments/${id}/score`, auth, { items, comment: '' })
  }
  expect((await post(`rounds/${round}/lock`, auth)).status).toBe(200)
  await change('submissions', { title: { equals: '撤回的片' } }, { state: 'withdrawn' })

  expect((await post(`rounds/${round}/close`, chief)).body).toEqual({ kept: 2, dropped: 2 })
  const { docs } = await app.payload.find({ collection: 'submissions', depth: 0, sort: 'number' })
  expect(docs.map(({ title, state }) => [title, state])).toEqual([
    ['撤回的片', 'withdrawn'],
    ['好片', 'firstRound'],
    ['次片', 'notShortlisted'],
    ['好图', 'firstRound'],
    ['次图', 'notShortlisted'],
  ])
})
