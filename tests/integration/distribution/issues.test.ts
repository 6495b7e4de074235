import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import type { Delivery } from '@/distribution/delivery'
import { APP_ID, setUpIssues } from './issueWorld'

let world: Awaited<ReturnType<typeof setUpIssues>>
beforeAll(async () => {
  world = await setUpIssues()
}, 240_000)
afterAll(() => world?.stop())

const rowsOf = (carrier: Id) =>
  world
    .findDeliveries({ payload: world.payload, where: { target: { equals: carrier } } })
    .then((rows) => rows.sort((a, b) => (a.position ?? 0) - (b.position ?? 0)))
const sendOne = async (
  ...titles: string[]
): Promise<{ issue: Id; carrier: Delivery; items: Id[] }> => {
  const items = await world.items(...titles)
  const issue = await world.make(items)
  const { status, body } = await world.send(issue)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return { issue, carrier: body, items }
}

describe('an issue', () => {
  it('goes out as one message, and each article has its own row and address', async () => {
    const { carrier } = await sendOne('头条甲', '次条乙', '三条丙')
    const planned = await rowsOf(carrier.id)
    expect(planned.map(({ position, state, nextAt }) => [position, state, nextAt])).toEqual([
      [1, 'queued', null],
      [2, 'queued', null],
      [3, 'queued', null],
    ])
    await world.work(carrier.id, world.is('published'))
    const feed = world.feed().filter(({ title }) => /头条甲|次条乙|三条丙/.test(title))
    expect(feed.map(({ title, by }) => [title, by])).toEqual([
      ['头条甲', 'mass'],
      ['次条乙', 'mass'],
      ['三条丙', 'mass'],
    ])
    const [call] = world.sandbox.control.calls({ account: APP_ID, api: 'message/mass/sendall' })
    expect(JSON.parse(call?.body ?? '{}')).toMatchObject({ filter: { is_to_all: true } })
    const rows = await rowsOf(carrier.id)
    expect(rows.map(({ state, url }) => [state, url])).toEqual(
      feed.map(({ url }) => ['published', url]),
    )
    expect(rows[1]?.receipt?.ids).toMatchObject({ position: '2', count: '3' })
    for (const { id } of rows)
      expect(await world.eventsOf(id)).toEqual([
        'delivery.plan',
        'delivery.start',
        'delivery.accepted',
        'delivery.published',
      ])
  })

  it('takes back one article, and nothing but that', async () => {
    const { carrier, items, issue } = await sendOne('留下一', '撤下二', '留下三')
    await world.work(carrier.id, world.is('published'))
    const { body } = await world.post(`/api/news/${items[1]}/recall`, 'chief', { reason: '有误' })
    await world.work(body.deliveries[0].id, world.is('recalled'))
    const [, deletion] = [
      world.feed().filter(({ title }) => /留下|撤下/.test(title)),
      world.sandbox.control.calls({ account: APP_ID, api: 'message/mass/delete' }).at(-1),
    ]
    expect(JSON.parse(deletion?.body ?? '{}')).toMatchObject({ article_idx: 2 })
    expect(world.feed().map(({ title }) => title)).toEqual(
      expect.arrayContaining(['留下一', '留下三']),
    )
    expect(world.feed().map(({ title }) => title)).not.toContain('撤下二')
    expect((await rowsOf(carrier.id)).map(({ state }) => state)).toEqual([
      'published',
      'recalled',
      'published',
    ])
    expect((await world.read(carrier.id)).state).toBe('published')
    // The rest goes article by article, and then the issue is gone as well.
    const whole = await world.post(`/api/issues/${issue}/recall`, 'chief', { reason: '全部撤下' })
    expect(whole.body.deliveries).toHaveLength(2)
    for (const { id } of whole.body.deliveries) await world.work(id, world.is('recalled'))
    expect((await world.read(carrier.id)).state).toBe('recalled')
    expect(world.feed().filter(({ title }) => /留下|撤下/.test(title))).toEqual([])
  })

  it('sends nothing when one article was taken back before', async () => {
    const { carrier, items } = await sendOne('还好的', '作废的')
    await world.post(`/api/news/${items[1]}/recall`, 'chief', { reason: '有误' })
    const failed = await world.work(carrier.id, world.is('failed'))
    expect(failed.error?.message).toContain('第 2 篇《作废的》')
    expect(world.feed().some(({ title }) => title === '还好的')).toBe(false)
    expect((await rowsOf(carrier.id)).map(({ state }) => state)).toEqual(['failed', 'cancelled'])
  })

  it('asks again with the same number when the answer was lost, and the followers get it once', async () => {
    world.sandbox.control.fault({
      account: APP_ID,
      api: 'message/mass/sendall',
      effect: { kind: 'lostResponse' },
    })
    const { carrier } = await sendOne('回答丢了', '也丢了')
    await world.work(carrier.id, world.is('published'))
    const calls = world.sandbox.control
      .calls({ account: APP_ID, api: 'message/mass/sendall' })
      .slice(-2)
      .map(({ body }) => JSON.parse(body ?? '{}').clientmsgid)
    expect(calls[0]).toMatch(/^[a-f0-9]{32}$/)
    expect(calls[1]).toBe(calls[0])
    expect(world.feed().filter(({ title }) => title === '回答丢了')).toHaveLength(1)
  })
})
