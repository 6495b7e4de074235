import RSS from 'rss'
import type { Feed } from './feed'
import { xmlText } from './xmlText'

/** RSS 2.0 with whole texts in content:encoded. The same feed gives the same bytes. */
export function rssOf(feed: Feed): string {
  const rss = new RSS({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    feed_url: `${feed.origin}/rss.xml`,
    site_url: feed.origin,
    generator: 'Gongmei',
    language: 'zh-cn',
    pubDate: feed.updatedAt,
    ttl: 10,
  })
  for (const item of feed.items) {
    rss.item({
      title: xmlText(item.title),
      description: xmlText(item.digest || item.title),
      url: item.url,
      // An address may change its host some day; what was read stays read.
      guid: new URL(item.url).pathname,
      categories: [item.section, ...item.tags].map(xmlText),
      author: xmlText(item.author),
      date: item.publishedAt,
      ...(item.image && {
        enclosure: { url: item.image.url, size: item.image.bytes, type: item.image.type },
      }),
      custom_elements: [{ 'content:encoded': { _cdata: xmlText(item.html) } }],
    })
  }
  // The package writes the moment of writing; a feed that did not change must not look changed.
  return rss
    .xml()
    .replace(
      /<lastBuildDate>[^<]*<\/lastBuildDate>/,
      () => `<lastBuildDate>${new Date(feed.updatedAt).toUTCString()}</lastBuildDate>`,
    )
}
