import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>
const verified = 'wx5a0db0c000000001'
const draftOnly = 'wx5a0db0c000000002'

beforeAll(async () => {
  world = await setUp()
}, 240_000)
afterEach(() => world.sandbox.control.clearFaults())
afterAll(() => world?.stop())

const articles = (title: string) =>
  world.sandbox.control.wechat.feed(verified).filter((each) => each.title === title)
const drafts = (appid: string, title: string) =>
  world.sandbox.control.wechat
    .drafts(appid)
    .filter(({ articles: [first] }) => first?.title === title)

describe('what goes wrong on the way', () => {
  it.each([
    ['draft/add', 'lostResponse'],
    ['draft/add', 'lostRequest'],
    ['freepublish/submit', 'lostResponse'],
    ['freepublish/submit', 'lostRequest'],
  ] as const)('%s %s: asks the platform, and publishes once', async (api, kind) => {
    const title = `丢失${api === 'draft/add' ? '草稿' : '提交'}${kind === 'lostResponse' ? '回答' : '请求'}`
    world.sandbox.control.fault({ account: verified, api, effect: { kind } })
    const { delivery } = await world.plan(title, [world.accounts.wechat])
    const done = await world.work(delivery, world.is('published'))
    expect(articles(title)).toHaveLength(1)
    expect(drafts(verified, title)).toHaveLength(0)
    expect(done.url).toBe(articles(title)[0]?.url)
    const { docs } = await world.payload.find({
      collection: 'attempts',
      where: { delivery: { equals: delivery } },
      sort: 'at',
      limit: 0,
      depth: 0,
    })
    const first = docs.filter(
      ({ kind: entry, step }) =>
        entry === (kind === 'lostResponse' ? 'receipt' : 'absent') &&
        step === api.replace('/', '.'),
    )
    expect(first[0]?.round).toBe(1)
  })

  it('an account that may not publish by API ends as a task, and a person confirms it', async () => {
    const title = '未认证的公众号'
    const { delivery } = await world.plan(title, [world.accounts.draftOnly])
    const handedOff = await world.work(delivery, world.is('handedOff'))
    expect(handedOff.instructions?.join('')).toContain('草稿箱')
    expect(drafts(draftOnly, title)).toHaveLength(1)
    const operator = await world.app.as('operator')
    const url = 'https://mp.weixin.qq.com/s/by-hand'
    const { status, body } = await world.app.request
      .post(`/api/deliveries/${delivery}/confirm`)
      .set(operator)
      .send({ published: true, url, note: '已在后台发布' })
    expect([status, body.state, body.url]).toEqual([200, 'published', url])
    expect((await world.eventsOf(delivery)).at(-1)).toBe('delivery.confirm')
  })

  it('a used-up quota waits for the platforms’ next day', async () => {
    const title = '额度用完'
    world.sandbox.control.fault({
      account: verified,
      api: 'freepublish/submit',
      effect: { kind: 'errcode', code: 45009 },
    })
    const { delivery } = await world.plan(title, [world.accounts.wechat])
    const waiting = await world.work(
      delivery,
      ({ state, tries }) => state === 'queued' && tries === 1,
    )
    const hour = (new Date(String(waiting.nextAt)).getUTCHours() + 8) % 24
    expect([hour, waiting.error?.kind]).toEqual([0, 'quota'])
    expect(Date.parse(String(waiting.nextAt))).toBeGreaterThan(Date.now())
    // A person may have cleared the quota: the draft is there, so only the submission is made.
    const { status } = await world.app.request
      .post(`/api/deliveries/${delivery}/retry`)
      .set(await world.app.as('operator'))
    expect(status).toBe(200)
    await world.work(delivery, world.is('published'))
    expect(articles(title)).toHaveLength(1)
  })

  it('a code nobody knows is never sent again by itself', async () => {
    const title = '未知错误码'
    world.sandbox.control.fault({
      account: verified,
      api: 'draft/add',
      effect: { kind: 'errcode', code: 99999 },
    })
    const { delivery } = await world.plan(title, [world.accounts.wechat])
    const failed = await world.work(delivery, world.is('failed'))
    expect([failed.error?.kind, failed.error?.code, failed.nextAt]).toEqual([
      'unknown',
      '99999',
      null,
    ])
    expect(drafts(verified, title)).toHaveLength(0)
  })

  it('a refusal in the platform’s words stops with its remedy', async () => {
    world.sandbox.control.fault({
      account: verified,
      api: 'freepublish/submit',
      effect: { kind: 'errcode', code: 53503 },
    })
    const { delivery } = await world.plan('没有通过检查', [world.accounts.wechat])
    const failed = await world.work(delivery, world.is('failed'))
    expect([failed.error?.kind, failed.error?.code]).toEqual(['content', '53503'])
    expect(failed.error?.remedy).not.toBe('')
  })

  it('a platform that refuses in the end fails the delivery', async () => {
    world.sandbox.control.fault({
      account: verified,
      api: 'freepublish/submit',
      effect: { kind: 'publishResult', status: 4 },
    })
    const { delivery } = await world.plan('平台审核拒绝', [world.accounts.wechat])
    const failed = await world.work(delivery, world.is('failed'))
    expect(failed.error?.message).toContain('审核')
  })
})
