import type { Feed, FeedItem } from './feed'
import { xmlEscape } from './xmlText'

/** Atom (RFC 4287). */
export function atomOf({ title, description, origin, updatedAt, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', `${origin}/`),
    element('title', title),
    element('subtitle', description),
    element('updated', updatedAt),
    `<author>${element('name', title)}</author>`,
    link({ rel: 'self', type: 'application/atom+xml', href: `${origin}/atom.xml` }),
    link({ rel: 'alternate', type: 'text/html', href: `${origin}/` }),
    ...items.map(entry),
    '</feed>',
  ].join('')
}

const entry = (item: FeedItem): string =>
  [
    '<entry>',
    element('id', item.url),
    element('title', item.title),
    element('published', item.publishedAt),
    element('updated', item.updatedAt),
    `<author>${element('name', item.author || '本站')}</author>`,
    link({ rel: 'alternate', type: 'text/html', href: item.url }),
    ...[item.section, ...item.tags].map((term) => `<category term="${xmlEscape(term)}"/>`),
    element('summary', item.digest),
    `<content type="html">${xmlEscape(item.html)}</content>`,
    '</entry>',
  ].join('')

const element = (name: string, text: string) => `<${name}>${xmlEscape(text)}</${name}>`

const link = (attributes: Record<string, string>) =>
  `<link${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlEscape(value)}"`)
    .join('')}/>`
