import { describe, expect, it } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { atomOf } from '@/site/feeds/atom'
import type { Feed, FeedItem } from '@/site/feeds/feed'
import { jsonFeedOf } from '@/site/feeds/jsonFeed'
import { respond } from '@/site/feeds/respond'
import { rssOf } from '@/site/feeds/rss'
import { newsSitemapOf, sitemapIndexOf, sitemapOf } from '@/site/feeds/sitemaps'

const origin = 'https://site.test'
const hostile = [
  'A & B < C > "D" \'E\'',
  ']]> <![CDATA[ ]]]]>',
  '<script>alert(1)</script>',
  'bell\u0007 null\u0000 escape\u001b vt\u000b',
  'half \ud83d surrogate \udc00',
  '👍🏽 𠮷 emoji and rare',
  '\ufffe\uffff noncharacters',
  '&lt;already&gt; &#0; &bogus;',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "e">]>&e;',
]

const item = (title: string, at = '2026-11-20T08:00:00.000Z'): FeedItem => ({
  url: `${origin}/news/a-1?x=1&y=2`,
  title,
  digest: title,
  html: `<p>${title}</p>`,
  author: title,
  section: '新闻',
  tags: [title],
  publishedAt: at,
  updatedAt: at,
  image: { url: `${origin}/a.jpg?a=1&b=2`, type: 'image/jpeg', bytes: 10 },
})

const feed = (titles: string[]): Feed => ({
  title: titles[0] ?? '站点',
  description: titles[0] ?? '说明',
  origin,
  updatedAt: '2026-11-20T08:00:00.000Z',
  changedAt: '2026-11-20T08:00:00.000Z',
  items: titles.map((title) => item(title)),
})

const parser = new XMLParser({ ignoreAttributes: false, processEntities: true, trimValues: false })
const valid = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true)
  // XML 1.0 §2.2: the only characters a document may hold.
  expect(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml)).toBe(false)
  return parser.parse(xml)
}

describe.each([
  ['nothing', []],
  ['hostile words', hostile],
])('feeds of %s', (_, titles) => {
  it('RSS', () => {
    const { rss } = valid(rssOf(feed(titles)))
    expect(rss.channel).toMatchObject({
      link: origin,
      'atom:link': { '@_rel': 'self', '@_href': `${origin}/rss.xml` },
    })
    const items = [rss.channel.item ?? []].flat()
    expect(items).toHaveLength(titles.length)
    for (const entry of items) {
      expect(entry.guid['@_isPermaLink']).toBe('false')
      expect(entry.pubDate).toBe('Fri, 20 Nov 2026 08:00:00 GMT')
      expect(entry.enclosure).toMatchObject({ '@_length': '10', '@_type': 'image/jpeg' })
      expect(entry['content:encoded']).toContain('<p>')
    }
  })

  it('Atom', () => {
    const parsed = valid(atomOf(feed(titles))).feed
    expect(parsed.updated).toBe('2026-11-20T08:00:00.000Z')
    for (const entry of [parsed.entry ?? []].flat()) {
      expect(entry.id).toBeTruthy()
      expect(entry.content['@_type']).toBe('html')
    }
  })

  it('JSON Feed', () => {
    const parsed = JSON.parse(jsonFeedOf(feed(titles)))
    expect(parsed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(parsed.items).toHaveLength(titles.length)
    expect(parsed.items.every((entry: { id: unknown }) => typeof entry.id === 'string')).toBe(true)
  })

  it('sitemaps', () => {
    const entries = titles.map((title) => ({
      url: `${origin}/news/a?b=${title}`,
      title,
      publishedAt: '2026-11-20T08:00:00.000Z',
    }))
    valid(sitemapOf(entries))
    valid(sitemapIndexOf([`${origin}/sitemap.xml?page=1&x=2`]))
    expect(valid(newsSitemapOf('站', entries)).urlset['@_xmlns:news']).toBe(
      'http://www.google.com/schemas/sitemap-news/0.9',
    )
  })
})

describe('feeds', () => {
  it('come back as they went in', () => {
    const { rss } = valid(rssOf(feed(['A & B ]]> 👍'])))
    expect(rss.channel.item.title).toBe('A & B ]]> 👍')
  })

  it('are the same bytes for the same feed', async () => {
    const first = rssOf(feed(['一']))
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(rssOf(feed(['一']))).toBe(first)
  })
})

describe('answers to feed readers', () => {
  const ask = (headers: Record<string, string>, body = 'x') =>
    respond({
      request: new Request(origin, { headers }),
      body,
      type: 'application/xml',
      changedAt: '2026-11-20T08:00:00.500Z',
    })

  it('say once what has not changed', () => {
    const etag = ask({}).headers.get('etag') ?? ''
    expect(ask({ 'if-none-match': etag }).status).toBe(304)
    expect(ask({ 'if-none-match': `W/${etag}, "other"` }).status).toBe(304)
    expect(ask({ 'if-none-match': etag }, 'y').status).toBe(200)
  })

  it('go by the time only when there is no tag', () => {
    expect(ask({ 'if-modified-since': 'Fri, 20 Nov 2026 08:00:00 GMT' }).status).toBe(304)
    expect(ask({ 'if-modified-since': 'Fri, 20 Nov 2026 07:59:59 GMT' }).status).toBe(200)
    expect(
      ask({ 'if-modified-since': 'Fri, 20 Nov 2026 08:00:00 GMT', 'if-none-match': '"other"' })
        .status,
    ).toBe(200)
  })
})
