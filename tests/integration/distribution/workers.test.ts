import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { claimDue } from '@/database/atomic'
import { startWorker } from '@/worker/loop'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>
const appid = 'wx5a0db0c000000001'

beforeAll(async () => {
  world = await setUp()
}, 240_000)
afterAll(() => world?.stop())

describe('several workers', () => {
  it('never claim the same delivery', async () => {
    for (let index = 0; index < 4; index++)
      await world.plan(`竞争 ${index}`, [world.accounts.draftOnly])
    const claims = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        claimDue({
          payload: world.payload,
          worker: `w${index}`,
          now: new Date(),
          leaseMs: 60_000,
          limit: 2,
        }),
      ),
    )
    const ids = claims.flat().map(({ id }) => String(id))
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })

  it('publish each item once, side by side, told by the platform’s callbacks', async () => {
    const url = `${world.site.origin}/api/callbacks/wechat/${world.accounts.wechat}`
    await world.sandbox.control.wechat.configure(appid, {
      callback: { url, token: 'callbacktoken', mode: 'plain' },
    })
    world.sandbox.control.fault({
      account: appid,
      api: 'freepublish/submit',
      effect: { kind: 'callbackTwice' },
    })
    world.sandbox.control.fault({
      account: appid,
      api: 'freepublish/submit',
      effect: { kind: 'callbackBefore' },
    })
    const made = []
    for (let index = 0; index < 4; index++)
      made.push(await world.plan(`并行 ${index}`, [world.accounts.wechat]))
    const workers = [1, 2].map(() =>
      startWorker({ payload: world.payload, timing: world.timing, idleMs: 50, concurrency: 2 }),
    )
    for (const { delivery } of made) {
      for (
        const deadline = Date.now() + 40_000;
        (await world.read(delivery)).state !== 'published' && Date.now() < deadline;
      ) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    await Promise.all(workers.map((worker) => worker.stop()))
    const titles = world.sandbox.control.wechat.feed(appid).map(({ title }) => title)
    expect(titles.sort()).toEqual(made.map(({ title }) => title).sort())
    for (const { delivery } of made) {
      expect(await world.eventsOf(delivery)).toEqual([
        'delivery.plan',
        'delivery.start',
        'delivery.accepted',
        'delivery.published',
      ])
    }
    // A worker that left is not counted as alive.
    const { totalDocs } = await world.payload.count({
      collection: 'platform-state',
      where: { key: { like: 'worker:' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('refuse a forged callback and one for an account that is not there', async () => {
    const path = `/api/callbacks/wechat/${world.accounts.wechat}`
    const forged = await world.app.request
      .post(`${path}?signature=0&timestamp=${Math.floor(Date.now() / 1000)}&nonce=1`)
      .set('content-type', 'text/xml')
      .send('<xml><Event>x</Event></xml>')
    expect(forged.status).toBe(403)
    expect((await world.app.request.get('/api/callbacks/wechat/nonsense')).status).toBe(404)
    expect(
      (await world.app.request.get(`/api/callbacks/web/${world.accounts.wechat}`)).status,
    ).toBe(404)
    expect((await world.app.request.get(`/api/callbacks/web/${world.accounts.web}`)).status).toBe(
      404,
    )
  })
})
