import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>
const appid = 'wx5a0db0c000000001'

beforeAll(async () => {
  world = await setUp()
}, 240_000)
afterAll(() => world?.stop())

describe('a delivery from the ledger to the platform', () => {
  it('publishes on WeChat, with its link, and every change on record', async () => {
    const { delivery } = await world.plan('三月表彰大会', [world.accounts.wechat])
    const done = await world.work(delivery, world.is('published'))
    const feed = world.sandbox.control.wechat
      .feed(appid)
      .filter(({ title }) => title === '三月表彰大会')
    expect(feed).toHaveLength(1)
    expect(done.url).toBe(feed[0]?.url)
    expect(await world.eventsOf(delivery)).toEqual([
      'delivery.plan',
      'delivery.start',
      'delivery.accepted',
      'delivery.published',
    ])
  })

  it('publishes on the web', async () => {
    const { delivery, run, slug } = await world.plan('网站上的新闻', [world.accounts.web])
    const done = await world.work(delivery, world.is('published'))
    expect(done.url).toContain(`/news/${slug}`)
    expect(await world.eventsOf(delivery)).toEqual([
      'delivery.plan',
      'delivery.start',
      'delivery.accepted',
      'delivery.published',
    ])
    const { docs } = await world.payload.find({
      collection: 'news',
      where: { slug: { equals: slug } },
      depth: 0,
    })
    expect(docs[0]?.liveRevision).toBe(run.revision)
  })
})
