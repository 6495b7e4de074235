import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { setUp } from './setUp'

let world: Awaited<ReturnType<typeof setUp>>
let waiting: Id

beforeAll(async () => {
  world = await setUp()
  waiting = (await world.plan('排好期的稿件', [world.accounts.wechat], '2099-01-01T00:00:00.000Z'))
    .delivery
}, 240_000)
afterAll(() => world?.stop())

const post = async (
  path: string,
  who: Parameters<typeof world.app.as>[0] | undefined,
  body: object = {},
) => {
  const request = world.app.request.post(path).send(body)
  return who ? request.set(await world.app.as(who)) : request
}

describe('who may do what with a delivery', () => {
  it.each([
    [undefined, 401],
    ['otherEditor', 404],
    ['editor', 403],
    ['chief', 403],
    ['administrator', 403],
  ] as const)('%s may not cancel: %i', async (who, status) => {
    expect((await post(`/api/deliveries/${waiting}/cancel`, who)).status).toBe(status)
    expect((await world.read(waiting)).state).toBe('scheduled')
  })

  it('is not there for anybody under a wrong id, and takes no nonsense', async () => {
    expect((await post('/api/deliveries/nonsense/cancel', 'operator')).status).toBe(404)
    expect((await post('/api/deliveries/999999999/cancel', 'operator')).status).toBe(404)
    expect(
      (await post(`/api/deliveries/${waiting}/confirm`, 'operator', { published: 'yes' })).status,
    ).toBe(400)
    expect(
      (
        await post(`/api/deliveries/${waiting}/confirm`, 'operator', {
          published: true,
          url: 'javascript:alert(1)',
        })
      ).status,
    ).toBe(400)
  })

  it('refuses what does not fit the state, with the reason', async () => {
    for (const action of ['retry', 'confirm'] as const) {
      const { status, body } = await post(`/api/deliveries/${waiting}/${action}`, 'operator', {
        published: true,
      })
      expect(status).toBe(409)
      expect(body.errors[0].message).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('lets the operator cancel, once, on record', async () => {
    const { status, body } = await post(`/api/deliveries/${waiting}/cancel`, 'operator')
    expect([status, body.state]).toEqual([200, 'cancelled'])
    expect(body).not.toHaveProperty('leaseOwner')
    expect((await post(`/api/deliveries/${waiting}/cancel`, 'operator')).status).toBe(409)
    expect(await world.eventsOf(waiting)).toEqual(['delivery.plan', 'delivery.cancelled'])
  })

  it('refuses to retry an unconfirmed one until a person has looked', async () => {
    const appid = 'wx5a0db0c000000001'
    const title = '结果不明的稿件'
    world.sandbox.control.fault({
      account: appid,
      api: 'draft/add',
      effect: { kind: 'lostRequest' },
    })
    const { delivery } = await world.plan(title, [world.accounts.wechat])
    // Somebody made a draft of the same title meanwhile: too alike to be ignored, not the same.
    await world.work(
      delivery,
      ({ error }) => error?.kind === 'unconfirmed' || error?.kind === 'wait',
    )
    await makeDraftByHand(title)
    await world.work(delivery, world.is('unconfirmed'))
    expect((await post(`/api/deliveries/${delivery}/retry`, 'operator')).status).toBe(409)
    expect((await post(`/api/deliveries/${delivery}/cancel`, 'operator')).status).toBe(409)
    expect(
      (
        await post(`/api/deliveries/${delivery}/confirm`, 'operator', {
          published: false,
          note: '没有',
        })
      ).body.state,
    ).toBe('failed')
    expect((await post(`/api/deliveries/${delivery}/retry`, 'operator')).body.state).toBe('queued')
    await world.work(delivery, world.is('published'))
    expect(
      world.sandbox.control.wechat.feed(appid).filter((each) => each.title === title),
    ).toHaveLength(1)
  })

  it('shows a rendition of the newest revision to the desk, and sends nothing', async () => {
    const { item } = await world.plan(
      '预览的稿件',
      [world.accounts.wechat],
      '2099-01-01T00:00:00.000Z',
    )
    const path = `/api/news/${item}/renditions?account=${world.accounts.wechat}`
    const before = world.sandbox.control.calls().length
    const { status, body } = await world.app.request.get(path).set(await world.app.as('editor'))
    expect(status).toBe(200)
    expect(body.rendition.parts.html).toContain('职工之家')
    expect(Object.keys(body)).toEqual(expect.arrayContaining(['findings', 'losses', 'rendition']))
    expect(world.sandbox.control.calls().length).toBe(before)
    expect((await world.app.request.get(path)).status).toBe(401)
    expect((await world.app.request.get(path).set(await world.app.as('otherEditor'))).status).toBe(
      404,
    )
    expect(
      (
        await world.app.request
          .get(`/api/news/${item}/renditions`)
          .set(await world.app.as('editor'))
      ).status,
    ).toBe(400)
  })
})

async function makeDraftByHand(title: string): Promise<void> {
  const [owner] = Object.values(world.sandbox.control.state().wechat)
  const now = Date.now()
  const article = {
    ...{
      article_type: 'news',
      title,
      author: '',
      digest: '',
      content: '<p>另一篇文字</p>',
      content_source_url: '',
      thumb_media_id: 'x',
    },
    ...{ need_open_comment: 0, only_fans_can_comment: 0 },
  }
  owner?.drafts.push({
    mediaId: 'by-hand',
    articles: [article as never],
    createdAt: now,
    updatedAt: now,
  })
}
