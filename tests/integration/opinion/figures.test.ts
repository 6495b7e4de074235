import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { beijingDay } from '@/beijing'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { makeComment, makeComments } from './kit'

let app: TestApp
const day = '2026-11-20'

beforeAll(async () => {
  app = await bootApp()
  const at = (time: string) => ({ saidAt: new Date(`${day}T${time}:00+08:00`).toISOString() })
  await makeComments(app, 3, { ...at('00:10'), sentiment: 'negative', intent: 'appeal' })
  await makeComments(app, 2, { ...at('23:50'), channel: 'weibo', sentiment: 'positive' })
  await makeComment(app, {
    ...at('12:00'),
    ...{ state: 'held', isShown: false, isQueued: true, violation: 'privacy', item: '2' },
    itemTitle: '展讯',
  })
  // Not of the day, not of the scope, not of others.
  await makeComment(app, { saidAt: new Date(`2026-11-21T00:00:00+08:00`).toISOString() })
  await makeComment(app, {
    ...at('12:00'),
    organization: app.organizations.other,
    itemTitle: '别家',
  })
  await makeComment(app, { ...at('12:00'), isByAccount: true })
}, 240_000)
afterAll(() => app?.stop())

const get = async (path: string, who: Parameters<TestApp['as']>[0] = 'moderator') =>
  app.request.get(path).set(await app.as(who))

describe('the trend', () => {
  test('counts by the hour of Beijing, with n and every hour of the day', async () => {
    const { body, status } = await get(`/api/opinion/trend?from=${day}&to=${day}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ n: 6, positive: 2, negative: 3, neutral: 1, queued: 1 })
    expect(body.hours).toHaveLength(24)
    expect(body.hours[0]).toMatchObject({ hour: `${day}T00:00`, n: 3, negative: 3 })
    expect(body.hours[23]).toMatchObject({ hour: `${day}T23:00`, n: 2, positive: 2 })
    expect(body.hours[5]).toMatchObject({ n: 0 })
    expect(body.channels).toEqual([
      { key: 'web', n: 4, positive: 0, neutral: 1, negative: 3 },
      { key: 'weibo', n: 2, positive: 2, neutral: 0, negative: 0 },
    ])
    expect(body.items.map((one: { title: string; n: number }) => [one.title, one.n])).toEqual([
      ['高温作业提醒', 5],
      ['展讯', 1],
    ])
  })

  test('its figures are those of the queue with the same filters', async () => {
    const trend = await get(`/api/opinion/trend?from=${day}&to=${day}&channel=weibo`)
    const queue = await get('/api/comments/queue?state=all&channel=weibo')
    expect(trend.body.n).toBe(queue.body.counts.total)
    const waiting = await get('/api/comments/queue')
    expect((await get(`/api/opinion/brief?date=${day}`)).body.queuedInAll).toBe(
      waiting.body.counts.total,
    )
  })

  test('says nothing of another union, and nobody’s name', async () => {
    const { text } = await get(`/api/opinion/trend?from=${day}&to=${day}`)
    expect(text).not.toContain('别家')
    expect(text).not.toContain('author')
    const foreign = `organization=${app.organizations.other}`
    expect((await get(`/api/opinion/trend?from=${day}&to=${day}&${foreign}`)).status).toBe(404)
    expect((await get(`/api/opinion/trend?from=${day}`, 'judge')).status).toBe(403)
    expect((await app.request.get('/api/opinion/trend')).status).toBe(401)
  })

  test.each([
    'from=2026-02-30',
    'from=soon',
    'from=2026-01-01&to=2026-11-01',
    'from=2026-11-21&to=2026-11-19',
  ])('%s is refused', async (query) =>
    expect((await get(`/api/opinion/trend?${query}`)).status).toBe(400),
  )
})

describe('the brief of a day', () => {
  test('has the figures of the trend, by state, intent and violation as well', async () => {
    const { body } = await get(`/api/opinion/brief?date=${day}`)
    expect(body).toMatchObject({ date: day, n: 6, negative: 3, queued: 1 })
    const count = (shares: { key: string; n: number }[], key: string) =>
      shares.find((share) => share.key === key)?.n
    expect(count(body.states, 'held')).toBe(1)
    expect(count(body.intents, 'appeal')).toBe(3)
    expect(count(body.violations, 'privacy')).toBe(1)
  })

  test('is of today unless a day is named, which has to be one', async () => {
    expect((await get('/api/opinion/brief')).body.date).toBe(beijingDay(new Date()))
    for (const date of ['2026-02-30', 'x', '2026-11', "2026-11-20'"])
      expect((await get(`/api/opinion/brief?date=${encodeURIComponent(date)}`)).status).toBe(400)
  })

  test('is downloaded as counts', async () => {
    const response = await get(`/api/opinion/brief.csv?date=${day}`)
    expect(response.headers['content-type']).toContain('text/csv')
    expect(response.text).toContain('情绪,负面,3')
    expect(response.text).not.toContain('条留言,')
  })
})
