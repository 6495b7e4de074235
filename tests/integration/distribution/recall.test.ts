import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>
const appid = 'wx5a0db0c000000001'

beforeAll(async () => {
  world = await setUp()
}, 240_000)
afterAll(() => world?.stop())

const recall = async (
  item: Id,
  who: 'chief' | 'editor' | undefined,
  body: object = { reason: '有误' },
) => {
  const request = world.app.request.post(`/api/news/${item}/recall`).send(body)
  return who ? request.set(await world.app.as(who)) : request
}

describe('recall', () => {
  it('takes an item back from every account, and says so on each row', async () => {
    const made = await world.plan('要撤的稿件', [world.accounts.web, world.accounts.wechat])
    for (const { delivery } of made.planned) await world.work(delivery as Id, world.is('published'))
    expect((await recall(made.item, undefined)).status).toBe(401)
    expect((await recall(made.item, 'editor')).status).toBe(403)
    expect((await recall(made.item, 'chief', {})).status).toBe(400)
    const { status, body } = await recall(made.item, 'chief')
    expect([status, body.deliveries.length]).toEqual([200, 2])
    for (const { id } of body.deliveries) await world.work(id, world.is('recalled'))
    for (const { delivery } of made.planned)
      expect((await world.read(delivery as Id)).state).toBe('recalled')
    expect(
      world.sandbox.control.wechat.feed(appid).filter(({ title }) => title === made.title),
    ).toHaveLength(0)
    expect((await fetch(`${world.site.origin}/news/${made.slug}`)).status).toBe(410)
    // Ordered twice: nothing more happens, and the same approval sends nothing again.
    expect((await recall(made.item, 'chief')).status).toBe(409)
    const pushed = await world.app.request
      .post(`/api/news/${made.item}/push`)
      .send({})
      .set(await world.app.as('operator'))
    expect(pushed.status).toBe(409)
  })

  it('cancels what waits; nothing of it was sent', async () => {
    const made = await world.plan(
      '还没发的稿件',
      [world.accounts.wechat],
      '2099-01-01T00:00:00.000Z',
    )
    const { status, body } = await recall(made.item, 'chief')
    expect([status, body.deliveries, body.cancelled.length]).toEqual([200, [], 1])
    expect((await world.read(made.delivery)).state).toBe('cancelled')
    const retried = await world.app.request
      .post(`/api/deliveries/${made.delivery}/retry`)
      .set(await world.app.as('operator'))
    expect(retried.status).toBe(409)
  })

  it('stops a delivery that is under way, and takes back its draft', async () => {
    world.sandbox.control.fault({
      account: appid,
      api: 'freepublish/submit',
      effect: { kind: 'errcode', code: 45009 },
    })
    const made = await world.plan('半路撤下的稿件', [world.accounts.wechat])
    await world.work(made.delivery, ({ state, tries }) => state === 'queued' && tries === 1)
    const { body } = await recall(made.item, 'chief')
    await world.work(body.deliveries[0].id, world.is('recalled'))
    expect((await world.read(made.delivery)).state).toBe('recalled')
    expect(
      world.sandbox.control.wechat
        .drafts(appid)
        .filter(({ articles: [first] }) => first?.title === made.title),
    ).toHaveLength(0)
  })
})
