import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { XMLValidator } from 'fast-xml-parser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Id } from '@/access/scope'
import { SIGNATURE_HEADER, sign, TIMESTAMP_HEADER, type Order } from '@publishers/web/signature'
import { bootApp, type TestApp } from '../../kit/bootApp'
import { body, makeItem, reviewThrough, webAccount } from '../review/kit'

let app: TestApp
let key: string

beforeAll(async () => {
  app = await bootApp()
  const { siteKey } = await import('@/site/siteKey')
  key = siteKey(app.payload.secret)
  await webAccount(app)
})

afterAll(() => app.stop())

type Sending = { order: Order; body: Record<string, unknown>; at?: number; signedWith?: string }

const send = ({ order, body: given, at = Date.now(), signedWith = key }: Sending) => {
  const text = JSON.stringify(given)
  const timestamp = Math.floor(at / 1000)
  return app.request
    .post(`/api/site/${order}`)
    .set({
      'content-type': 'application/json',
      [TIMESTAMP_HEADER]: String(timestamp),
      [SIGNATURE_HEADER]: sign({ key: signedWith, order, timestamp, body: text }),
    })
    .send(text)
}

/** An item passed by all reviewers, not released yet. */
async function approved(
  data: Record<string, unknown>,
): Promise<{ id: Id; revision: string; slug: string }> {
  const id = await makeItem(app, { type: 'news', ...data })
  await reviewThrough(app, id)
  const { docs } = await app.payload.find({
    collection: 'reviews',
    where: { and: [{ item: { equals: String(id) } }, { state: { equals: 'approved' } }] },
    depth: 0,
  })
  const item = await app.payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
  return { id, revision: docs[0]!.revision, slug: String(item.slug) }
}

const orderFor = (id: Id, revision: string) => ({
  kind: 'news',
  item: String(id),
  revision,
  attemptKey: 'k1',
})

async function released(data: Record<string, unknown>) {
  const made = await approved(data)
  const answer = await send({ order: 'release', body: orderFor(made.id, made.revision) })
  if (answer.status !== 200) throw new Error(`release: ${answer.status} ${answer.text}`)
  return { ...made, url: String(answer.body.url) }
}

const now = () => new Date()
const site = async () => ({
  ...(await import('@/site/feeds/feed')),
  ...(await import('@/site/feeds/rss')),
  ...(await import('@/site/feeds/atom')),
  ...(await import('@/site/feeds/jsonFeed')),
  ...(await import('@/site/feeds/readSitemap')),
  ...(await import('@/site/data/article')),
  ...(await import('@/site/data/front')),
  ...(await import('@/site/data/searchPage')),
  ...(await import('@/site/pageStatus')),
})

const feedTexts = async (): Promise<string[]> => {
  const { readFeed, rssOf, atomOf, jsonFeedOf, readSitemap, readNewsSitemap } = await site()
  const args = { payload: app.payload, origin: 'http://site.test', now: now() }
  const feed = await readFeed(args)
  return [
    rssOf(feed),
    atomOf(feed),
    jsonFeedOf(feed),
    await readSitemap(args),
    await readNewsSitemap(args),
  ]
}

const searchFor = async (query: string) => {
  const { readSearch } = await site()
  return (await readSearch({ payload: app.payload, query, page: 1, now: now() })).hits.map(
    ({ card }) => card.title,
  )
}

describe('orders', () => {
  it('release what is approved, and the same again changes nothing', async () => {
    const { id, revision, slug } = await approved({ title: '可以上网的稿件' })
    const first = await send({ order: 'release', body: orderFor(id, revision) })
    expect(first.body).toEqual({ url: `http://site.test/news/${slug}`, revision })
    const again = await send({ order: 'release', body: orderFor(id, revision) })
    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    const { totalDocs } = await app.payload.count({
      collection: 'audit-events',
      where: {
        and: [{ action: { equals: 'content.release' } }, { targetId: { equals: String(id) } }],
      },
    })
    expect(totalDocs).toBe(1)
  })

  it('refuse what is not approved, not there, or not signed', async () => {
    const id = await makeItem(app, { type: 'news', title: '草稿' })
    const order = { order: 'release' as const, body: orderFor(id, 'a'.repeat(64)) }
    expect((await send(order)).status).toBe(409)
    expect((await send({ ...order, body: orderFor('999999' as Id, 'a'.repeat(64)) })).status).toBe(
      404,
    )
    expect((await send({ ...order, signedWith: 'x' })).status).toBe(401)
    expect((await send({ ...order, at: Date.now() - 400_000 })).status).toBe(401)
    expect((await send({ ...order, body: { ...order.body, revision: 'short' } })).status).toBe(400)
    expect((await app.request.post('/api/site/release').send(order.body)).status).toBe(401)
    expect(
      (
        await app.request
          .post('/api/site/release')
          .set(await app.as('administrator'))
          .send(order.body)
      ).status,
    ).toBe(401)
  })

  it('a release order cannot be turned into a withdrawal', async () => {
    const { id, revision } = await released({ title: '不能被换成撤稿' })
    const text = JSON.stringify(orderFor(id, revision))
    const timestamp = Math.floor(Date.now() / 1000)
    const answer = await app.request
      .post('/api/site/withdraw')
      .set({
        'content-type': 'application/json',
        [TIMESTAMP_HEADER]: String(timestamp),
        [SIGNATURE_HEADER]: sign({ key, order: 'release', timestamp, body: text }),
      })
      .send(text)
    expect(answer.status).toBe(401)
  })
})

describe('a withdrawn item', () => {
  it('answers 410 and leaves lists, feeds and search at once', async () => {
    const title = '马上要撤下的书画展消息'
    const { id, revision, slug } = await released({ title })
    const { pageStatus, readFront } = await site()
    const status = () => pageStatus({ payload: app.payload, url: `/news/${slug}` })
    expect(await status()).toBe(200)
    for (const text of await feedTexts()) expect(text).toContain(slug)
    expect(await searchFor('书画')).toContain(title)

    const answer = await send({ order: 'withdraw', body: orderFor(id, revision) })
    expect(answer.status).toBe(200)
    expect(await status()).toBe(410)
    for (const text of await feedTexts()) expect(text).not.toContain(slug)
    expect(await searchFor('书画')).not.toContain(title)
    expect(JSON.stringify(await readFront({ payload: app.payload, now: now() }))).not.toContain(
      slug,
    )
    // The old order, sent again by a late worker, brings nothing back.
    expect((await send({ order: 'release', body: orderFor(id, revision) })).status).toBe(409)
    expect((await send({ order: 'withdraw', body: orderFor(id, revision) })).status).toBe(200)
  })

  it('is told from what never was', async () => {
    const { pageStatus } = await site()
    const id = await makeItem(app, { type: 'news', title: '从未发布' })
    const { slug } = await app.payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
    const status = (url: string) => pageStatus({ payload: app.payload, url })
    expect(await status(`/news/${slug}`)).toBe(404)
    expect(
      await Promise.all(
        ['/', '/news?type=notice', '/news?type=x', '/x', '//', '/news/%E0%A4%A', '/about?a=1'].map(
          status,
        ),
      ),
    ).toEqual([200, 200, 404, 404, 200, 404, 200])
  })
})

describe('an item past its day', () => {
  it('is shown nowhere', async () => {
    const { slug } = await released({
      title: '已经下架的培训通知',
      expireAt: new Date(Date.now() + 86_400_000).toISOString(),
    })
    const { findLive, pageStatus } = await site()
    const later = new Date(Date.now() + 2 * 86_400_000)
    expect(await findLive({ payload: app.payload, slug, now: now() })).toBeDefined()
    expect(await findLive({ payload: app.payload, slug, now: later })).toBeUndefined()
    expect(await pageStatus({ payload: app.payload, url: `/news/${slug}` })).toBe(200)
  })
})

describe('search', () => {
  it('finds two characters, title first, drafts never, wild cards as nothing', async () => {
    await released({ title: '会议纪要', body: body('其中谈到焊工技能比武') })
    await released({ title: '焊工技能比武开赛' })
    await makeItem(app, { type: 'news', title: '焊工草稿' })
    expect(await searchFor('焊工')).toEqual(['焊工技能比武开赛', '会议纪要'])
    expect(await searchFor('%')).toEqual([])
    expect(await searchFor('_工')).toEqual(expect.arrayContaining(['焊工技能比武开赛']))
    expect(await searchFor('焊工比武')).toContain('焊工技能比武开赛')
  })

  it('its line is in no answer, and nobody can ask by it', async () => {
    const answer = await app.request.get('/api/news?limit=50&depth=0')
    expect(answer.text).not.toContain('searchText')
    expect(
      (await app.request.get('/api/news?where[searchText][contains]=a')).body.docs ?? [],
    ).toEqual([])
  })
})

describe('hostile words in every field', () => {
  it('stay words', async () => {
    const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>]]>'
    const { slug } = await released({
      title: evil,
      subtitle: evil.slice(0, 90),
      digest: evil,
      author: evil.slice(0, 40),
      dutyEditor: evil.slice(0, 40),
      tags: [evil.slice(0, 20)],
      body: body(evil),
      source: {
        type: 'contributed',
        name: evil.slice(0, 60),
        title: evil,
        url: 'https://x.example/"><script>alert(3)</script>',
      },
    })
    const { articleOf, findLive } = await site()
    const doc = await findLive({ payload: app.payload, slug, now: now() })
    const article = await articleOf({ payload: app.payload, doc: doc!, now: now() })
    const { ArticlePage } = await import('@/site/components/ArticlePage')
    const { Marked } = await import('@/site/components/Marked')
    const page =
      renderToStaticMarkup(createElement(ArticlePage, { article })) +
      renderToStaticMarkup(createElement(Marked, { text: evil, terms: ['script'] }))
    expect(page).not.toMatch(/<script|<img[^>]*onerror/i)
    expect(page).toContain('&lt;script&gt;')
    const [rss, atom, json] = await feedTexts()
    for (const xml of [rss!, atom!]) expect(XMLValidator.validate(xml)).toBe(true)
    const item = JSON.parse(json!).items.find((entry: { url: string }) => entry.url.endsWith(slug))
    expect(item.title).toBe(evil)
    expect(item.content_html).not.toMatch(/<script|<img/i)
  })
})
