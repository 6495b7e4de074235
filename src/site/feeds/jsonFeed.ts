import type { Feed } from './feed'
import { xmlText } from './xmlText'

/** JSON Feed 1.1, https://jsonfeed.org/version/1.1 */
export const jsonFeedOf = ({ title, description, origin, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed.json`,
    language: 'zh-CN',
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: xmlText(item.title),
      summary: xmlText(item.digest),
      content_html: xmlText(item.html),
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      authors: [{ name: item.author }],
      tags: [item.section, ...item.tags],
      language: 'zh-CN',
      ...(item.image && { image: item.image.url }),
    })),
  })
