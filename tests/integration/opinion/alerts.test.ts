import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Id } from '@/access/scope'
import { noteOpinion } from '@/opinion/noteOpinion'
import type { AlertRow } from '@/opinion/alertRow'
import { createLocalReq } from 'payload'
import { readDesk } from '@/admin/desk/readDesk'
import type { TestApp } from '../../kit/bootApp'
import { bootApp } from '../../kit/bootApp'
import { actionsOn, makeComment, makeComments, makeNews, messageOf } from './kit'

let app: TestApp

beforeAll(async () => {
  app = await bootApp()
}, 240_000)
afterAll(() => app?.stop())

const alertOn = async (item: string, state = 'open'): Promise<AlertRow | undefined> => {
  const { docs } = await app.payload.find({
    collection: 'opinion-alerts',
    where: { and: [{ item: { equals: item } }, { state: { equals: state } }] },
    overrideAccess: true,
    depth: 0,
  })
  return docs[0] as unknown as AlertRow | undefined
}
const post = async (path: string, body: object, who: Parameters<TestApp['as']>[0] = 'moderator') =>
  app.request
    .post(`/api/opinion-alerts/${path}`)
    .set(await app.as(who))
    .send(body)

/** Alerts on somebody's desk, as `level title`. */
const onDeskOf = async (who: keyof TestApp['people']) => {
  const { id } = app.people[who]
  const user = await app.payload.findByID({ collection: 'users', id, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, app.payload)
  const { rows, total } = (await readDesk(req)).alerts
  expect(total).toBeGreaterThanOrEqual(rows.length)
  return rows.map(({ level, title }) => `${level} ${title}`)
}

describe('the rule', () => {
  test('ten in an hour, four of them negative, raise yellow once; chief and moderator are told', async () => {
    await makeComments(app, 6, { item: '10' })
    await makeComments(app, 4, { item: '10', sentiment: 'negative' })
    await noteOpinion(app.payload, new Date())
    await noteOpinion(app.payload, new Date())
    const alert = await alertOn('10')
    expect(alert).toMatchObject({ level: 'yellow', facts: { n: 10, negative: 4 } })
    expect(alert?.told?.map(({ name }) => name).toSorted()).toEqual(
      ['测试chief', '测试moderator', '测试secondChief'].toSorted(),
    )
    expect(alert?.timeline?.map(({ act }) => act)).toEqual(['raised', 'told'])
    expect(await actionsOn(app, 'opinion-alerts', alert?.id)).toEqual(['alert.raise'])
  })

  test('what the machine refused, spam and what nobody judged do not count', async () => {
    await makeComments(app, 5, { item: '11', sentiment: 'negative', state: 'rejected' })
    await makeComments(app, 5, { item: '11', sentiment: 'negative', violation: 'spam' })
    await makeComments(app, 5, { item: '11', state: 'pending', sentiment: undefined })
    await makeComments(app, 4, { item: '11', sentiment: 'negative' })
    await noteOpinion(app.payload, new Date())
    expect(await alertOn('11')).toBeUndefined()
  })

  test('a rumour raises orange; the level rises by itself and never falls', async () => {
    await makeComments(app, 10, { item: '12', sentiment: 'negative' })
    await noteOpinion(app.payload, new Date())
    expect((await alertOn('12'))?.level).toBe('yellow')
    await post(`${(await alertOn('12'))?.id}/seen`, {})
    await makeComment(app, { item: '12', state: 'held', violation: 'rumour-unverified' })
    await noteOpinion(app.payload, new Date())
    const alert = await alertOn('12')
    expect(alert?.level).toBe('orange')
    expect(await actionsOn(app, 'opinion-alerts', alert?.id)).toEqual([
      'alert.raise',
      'alert.seen',
      'alert.level',
    ])
    // Who saw the yellow one is told of the orange one.
    expect(alert?.told?.filter(({ seenAt }) => seenAt)).toEqual([])
    expect(alert?.told).toHaveLength(3)
    expect(alert?.timeline?.at(-1)?.text).toContain('已通知：')
    const lowered = await post(`${alert?.id}/level`, { level: 'blue', reason: '已经澄清' })
    expect(lowered.body.level).toBe('blue')
    await noteOpinion(app.payload, new Date())
    expect((await alertOn('12'))?.level).toBe('blue')
    const raised = await post(`${alert?.id}/level`, {
      ...{ level: 'red', reason: '电话 13800138000 的老张说又有人转发' },
    })
    expect(raised.body.told.filter((one: { seenAt?: string }) => one.seenAt)).toHaveLength(1)
    expect(JSON.stringify(raised.body.timeline)).not.toContain('13800138000')
  })

  test('a rumour counts below what is graver in the same comment', async () => {
    const violations = ['privacy', 'rumour-unverified']
    await makeComment(app, { item: '14', state: 'held', violation: 'privacy', violations })
    await makeComment(app, { item: '15', state: 'held', violation: 'privacy' })
    await noteOpinion(app.payload, new Date())
    expect(await alertOn('14')).toMatchObject({ level: 'orange', facts: { rumour: true, n: 1 } })
    expect(await alertOn('15')).toBeUndefined()
  })

  test('what is closed is raised again by new talk alone', async () => {
    await makeComments(app, 10, { item: '13', sentiment: 'negative' })
    await noteOpinion(app.payload, new Date())
    const alert = await alertOn('13')
    const closed = await post(`${alert?.id}/close`, { conclusion: '已答复，恢复平静' })
    expect(closed.body.state).toBe('closed')
    await noteOpinion(app.payload, new Date())
    expect(await alertOn('13')).toBeUndefined()
    expect((await post(`${alert?.id}/note`, { text: '再看看' })).status).toBe(409)
    const later = new Date(Date.now() + 1_000).toISOString()
    await makeComments(app, 10, { item: '13', sentiment: 'negative', saidAt: later })
    await noteOpinion(app.payload, new Date())
    expect((await alertOn('13'))?.id).not.toBe(alert?.id)
  })
})

describe('by hand', () => {
  let news: Id
  let alert: AlertRow

  beforeAll(async () => {
    news = await makeNews(app, '食堂价格调整说明')
  })

  test('the item is found by its title within the scope', async () => {
    const found = await app.request
      .get('/api/opinion-alerts/items?q=食堂')
      .set(await app.as('moderator'))
    expect(found.body.items).toEqual([
      { kind: 'news', id: String(news), title: '食堂价格调整说明' },
    ])
  })

  test('needs a reason, and a right on its organization', async () => {
    const body = { kind: 'news', item: String(news), level: 'yellow', reason: '群里讨论较多' }
    expect((await post('raise', { ...body, reason: '' })).status).toBe(400)
    expect((await post('raise', { ...body, level: 'pink' })).status).toBe(400)
    expect((await post('raise', body, 'operator')).status).toBe(403)
    expect((await post('raise', body, 'otherEditor')).status).toBe(404)
    const raised = await post('raise', body)
    expect(raised.status).toBe(201)
    alert = raised.body
    // Whoever raised it knows.
    const seen = alert.told?.filter(({ seenAt }) => seenAt).map(({ name }) => name)
    expect(seen).toEqual(['测试moderator'])
    expect((await post('raise', body)).status).toBe(409)
  })

  test('it lies on the desks of those who were told until they sign that they saw it, once', async () => {
    const line = 'yellow 食堂价格调整说明'
    expect(await onDeskOf('chief')).toContain(line)
    expect(await onDeskOf('secondChief')).toContain(line)
    for (const who of ['moderator', 'editor', 'otherEditor', 'administrator'] as const)
      expect(await onDeskOf(who)).not.toContain(line)
    expect((await post(`${alert.id}/seen`, {}, 'operator')).status).toBe(403)
    await post(`${alert.id}/seen`, {}, 'chief')
    const { body } = await post(`${alert.id}/seen`, {}, 'chief')
    const chief = body.told.find(
      (one: { user: string }) => one.user === String(app.people.chief.id),
    )
    expect(chief.seenAt).toBeDefined()
    expect(await onDeskOf('chief')).not.toContain(line)
    expect(await onDeskOf('secondChief')).toContain(line)
    expect(await actionsOn(app, 'opinion-alerts', alert.id)).toEqual(['alert.raise', 'alert.seen'])
  })

  test('is answered by an article, and whoever closes it says what came of it', async () => {
    expect((await post(`${alert.id}/draft`, {})).status).toBe(403)
    expect((await post(`${alert.id}/draft`, {}, 'operator')).status).toBe(403)
    expect((await post(`${alert.id}/draft`, {}, 'otherEditor')).status).toBe(404)
    const writers = ['chief', 'editor'] as const
    const drafts = await Promise.all(writers.map((who) => post(`${alert.id}/draft`, {}, who)))
    const [{ body: draft }, { body: second }] = drafts as [(typeof drafts)[0], (typeof drafts)[0]]
    expect(second).toEqual(draft)
    expect(draft.title).toContain('食堂价格调整说明')
    const seen = await app.payload.findByID({
      collection: 'opinion-alerts',
      id: alert.id,
      overrideAccess: true,
    })
    expect(seen.answeredBy).toEqual(draft)
    expect((await post(`${alert.id}/close`, { conclusion: '' })).status).toBe(400)
    const stale = await post(`${alert.id}/close`, { conclusion: '已说明', round: 0 })
    expect([stale.status, messageOf(stale)]).toEqual([
      409,
      expect.stringMatching(/测试(chief|editor)/),
    ])
    const closed = await post(`${alert.id}/close`, { conclusion: '已说明', round: seen.round })
    expect(closed.body).toMatchObject({ state: 'closed' })
    // Nobody has to be told of what is over.
    expect(await onDeskOf('secondChief')).not.toContain('yellow 食堂价格调整说明')
  })

  test('two lines at the same moment are both kept', async () => {
    const { body } = await post('raise', {
      ...{ kind: 'news', item: String(await makeNews(app, '另一篇')), level: 'blue' },
      reason: '留意',
    })
    await Promise.all(['甲', '乙', '丙'].map((text) => post(`${body.id}/note`, { text })))
    const after = (await app.payload.findByID({
      ...{ collection: 'opinion-alerts', id: body.id, overrideAccess: true },
    })) as unknown as AlertRow
    const notes = after.timeline?.filter(({ act }) => act === 'note').map(({ text }) => text)
    expect(notes?.toSorted()).toEqual(['甲', '乙', '丙'].toSorted())
  })
})
