import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Id } from '@/access/scope'
import { SIGNATURE_HEADER, sign, TIMESTAMP_HEADER } from '@publishers/web/signature'
import { makeItem } from '../review/kit'
import { orderFor, setUpSite } from './kit'

let site: Awaited<ReturnType<typeof setUpSite>>

beforeAll(async () => {
  site = await setUpSite()
})

afterAll(() => site.app.stop())

describe('orders', () => {
  it('release what is approved, and the same again changes nothing', async () => {
    const { id, revision, slug } = await site.approved({ title: '可以上网的稿件' })
    const first = await site.send({ order: 'release', body: orderFor(id, revision) })
    expect(first.body).toEqual({ url: `http://site.test/news/${slug}`, revision })
    const again = await site.send({ order: 'release', body: orderFor(id, revision) })
    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    const { totalDocs } = await site.app.payload.count({
      collection: 'audit-events',
      where: {
        and: [{ action: { equals: 'content.release' } }, { targetId: { equals: String(id) } }],
      },
    })
    expect(totalDocs).toBe(1)
  })

  it('refuse what is not approved, not there, or not signed', async () => {
    const id = await makeItem(site.app, { type: 'news', title: '草稿' })
    const order = { order: 'release' as const, body: orderFor(id, 'a'.repeat(64)) }
    expect((await site.send(order)).status).toBe(409)
    expect(
      (await site.send({ ...order, body: orderFor('999999' as Id, 'a'.repeat(64)) })).status,
    ).toBe(404)
    expect((await site.send({ ...order, signedWith: 'x' })).status).toBe(401)
    expect((await site.send({ ...order, at: Date.now() - 400_000 })).status).toBe(401)
    expect((await site.send({ ...order, body: { ...order.body, revision: 'short' } })).status).toBe(
      400,
    )
    expect((await site.app.request.post('/api/site/release').send(order.body)).status).toBe(401)
    expect(
      (
        await site.app.request
          .post('/api/site/release')
          .set(await site.app.as('administrator'))
          .send(order.body)
      ).status,
    ).toBe(401)
  })

  it('a release order cannot be turned into a withdrawal', async () => {
    const { id, revision } = await site.released({ title: '不能被换成撤稿' })
    const text = JSON.stringify(orderFor(id, revision))
    const timestamp = Math.floor(Date.now() / 1000)
    const answer = await site.app.request
      .post('/api/site/withdraw')
      .set({
        'content-type': 'application/json',
        [TIMESTAMP_HEADER]: String(timestamp),
        [SIGNATURE_HEADER]: sign({ key: site.key, order: 'release', timestamp, body: text }),
      })
      .send(text)
    expect(answer.status).toBe(401)
  })
})
