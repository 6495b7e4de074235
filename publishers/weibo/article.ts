import { sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Content } from '../contract'
import { footLines } from '../html/footLines'
import type { LossBook } from '../html/losses'
import { parseHtml } from '../html/parse'
import { attribute, element, isElement, rewrite, text, type Root } from '../html/tree'

/** What the head-article editor is known to keep. */
const SCHEMA: Schema = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'strong',
    'em',
    'u',
    's',
    'sub',
    'sup',
    'br',
    'hr',
    'img',
    'figure',
    'figcaption',
    'a',
  ],
  attributes: { img: ['src', 'alt'], a: ['href'] },
  protocols: { href: ['http', 'https'], src: ['media'] },
  strip: ['script', 'style', 'template', 'svg', 'math'],
}

/** `title`, `article` (HTML with own pictures as `media:<key>`) and `summary` of a head article (头条文章). */
export function articleParts(content: Content, losses: LossBook) {
  const tree = sanitize(parseHtml(content.html), SCHEMA) as Root
  rewrite(tree, (node) => {
    if (!isElement(node, 'img') || attribute(node, 'src')) return node
    losses.add('foreign-picture', '其他网站的图片没有带上')
    return undefined
  })
  for (const line of footLines(content))
    tree.children.push(element('p', { children: [text(line.text)] }))
  return {
    title: content.title.replace(/\s+/g, ' ').trim(),
    article: toHtml(tree),
    summary: (content.digest ?? '').replace(/\s+/g, ' ').trim(),
  }
}

const OWN_PICTURE = /(<img\b[^>]*?\ssrc=")media:([A-Za-z0-9_-]+)"/g

/** The HTML with own pictures at addresses Weibo can fetch. */
export const withAddresses = (html: string, addressOf: (key: string) => string): string =>
  html.replace(
    OWN_PICTURE,
    (_whole, before: string, key: string) =>
      `${before}${addressOf(key).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  )
