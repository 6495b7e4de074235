import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { XMLValidator } from 'fast-xml-parser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { body, makeItem } from '../review/kit'
import { orderFor, setUpSite } from './kit'

let site: Awaited<ReturnType<typeof setUpSite>>

beforeAll(async () => {
  site = await setUpSite()
})

afterAll(() => site.app.stop())

const now = () => new Date()
const parts = async () => ({
  ...(await import('@/site/feeds/feed')),
  ...(await import('@/site/feeds/rss')),
  ...(await import('@/site/feeds/atom')),
  ...(await import('@/site/feeds/jsonFeed')),
  ...(await import('@/site/feeds/readSitemap')),
  ...(await import('@/site/data/article')),
  ...(await import('@/site/data/liveItem')),
  ...(await import('@/site/data/front')),
  ...(await import('@/site/data/searchPage')),
  ...(await import('@/site/pageStatus')),
})

const feedTexts = async (): Promise<string[]> => {
  const { readFeed, rssOf, atomOf, jsonFeedOf, readSitemap, readNewsSitemap } = await parts()
  const args = { payload: site.app.payload, origin: 'http://site.test', now: now() }
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
  const { readSearch } = await parts()
  return (await readSearch({ payload: site.app.payload, query, page: 1, now: now() })).hits.map(
    ({ card }) => card.title,
  )
}

describe('a withdrawn item', () => {
  it('answers 410 and leaves lists, feeds and search at once', async () => {
    const title = '马上要撤下的书画展消息'
    const { id, revision, slug } = await site.released({ title })
    const { pageStatus, readFront } = await parts()
    const status = () => pageStatus({ payload: site.app.payload, url: `/news/${slug}` })
    expect(await status()).toBe(200)
    for (const text of await feedTexts()) expect(text).toContain(slug)
    expect(await searchFor('书画')).toContain(title)

    const answer = await site.send({ order: 'withdraw', body: orderFor(id, revision) })
    expect(answer.status).toBe(200)
    expect(await status()).toBe(410)
    for (const text of await feedTexts()) expect(text).not.toContain(slug)
    expect(await searchFor('书画')).not.toContain(title)
    expect(
      JSON.stringify(await readFront({ payload: site.app.payload, now: now() })),
    ).not.toContain(slug)
    // The old order, sent again by a late worker, brings nothing back.
    expect((await site.send({ order: 'release', body: orderFor(id, revision) })).status).toBe(409)
    expect((await site.send({ order: 'withdraw', body: orderFor(id, revision) })).status).toBe(200)
  })

  it('is told from what never was', async () => {
    const { pageStatus } = await parts()
    const id = await makeItem(site.app, { type: 'news', title: '从未发布' })
    const { slug } = await site.app.payload.findByID({
      collection: 'news',
      id,
      draft: true,
      depth: 0,
    })
    const status = (url: string) => pageStatus({ payload: site.app.payload, url })
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
    const { slug } = await site.released({
      title: '已经下架的培训通知',
      expireAt: new Date(Date.now() + 86_400_000).toISOString(),
    })
    const { findLive, pageStatus } = await parts()
    const later = new Date(Date.now() + 2 * 86_400_000)
    expect(
      await findLive({ payload: site.app.payload, kind: 'news', slug, now: now() }),
    ).toBeDefined()
    expect(
      await findLive({ payload: site.app.payload, kind: 'news', slug, now: later }),
    ).toBeUndefined()
    expect(await pageStatus({ payload: site.app.payload, url: `/news/${slug}` })).toBe(200)
  })
})

describe('search', () => {
  it('finds two characters, title first, drafts never, wild cards as nothing', async () => {
    await site.released({ title: '会议纪要', body: body('其中谈到焊工技能比武') })
    await site.released({ title: '焊工技能比武开赛' })
    await makeItem(site.app, { type: 'news', title: '焊工草稿' })
    expect(await searchFor('焊工')).toEqual(['焊工技能比武开赛', '会议纪要'])
    expect(await searchFor('%')).toEqual([])
    expect(await searchFor('_工')).toEqual(expect.arrayContaining(['焊工技能比武开赛']))
    expect(await searchFor('焊工比武')).toContain('焊工技能比武开赛')
  })

  it('its line is in no answer, and nobody can ask by it', async () => {
    const answer = await site.app.request.get('/api/news?limit=50&depth=0')
    expect(answer.text).not.toContain('searchText')
    expect(
      (await site.app.request.get('/api/news?where[searchText][contains]=a')).body.docs ?? [],
    ).toEqual([])
  })
})

describe('hostile words in every field', () => {
  it('stay words', async () => {
    const evil = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>]]>'
    const { slug } = await site.released({
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
    const { articleOf, findLive } = await parts()
    const doc = await findLive({ payload: site.app.payload, kind: 'news', slug, now: now() })
    const article = await articleOf({ payload: site.app.payload, doc: doc!, now: now() })
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
