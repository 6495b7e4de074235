import type { LexicalNode } from './lexical'
import { rootNodes } from './lexical'

/** What a picture or file in the body turns into; undefined when it is not there any more. */
export type MediaTag = {
  key: string
  path: string
  mimeType: string
  width: number
  height: number
  alt: string
  caption?: string
  credit?: string
}
export type MediaLookup = (id: unknown) => MediaTag | undefined

/**
 * The body as the clean semantic HTML of publishers/contract. Ours rather than Payload's converter,
 * because that one adds classes and random ids, and a rendition must be the same to the byte.
 */
export function lexicalToHtml(body: unknown, media: MediaLookup): string {
  return blocks(rootNodes(body), media)
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const blocks = (nodes: LexicalNode[] | undefined, media: MediaLookup): string =>
  (nodes ?? []).map((node) => convert(node, media)).join('')

function convert(node: LexicalNode, media: MediaLookup): string {
  const inner = () => blocks(node.children, media)
  switch (node.type) {
    case 'text':
      return text(node)
    case 'linebreak':
      return '<br>'
    case 'tab':
      return '\t'
    case 'paragraph':
      return inner() ? `<p${alignment(node)}>${inner()}</p>` : ''
    case 'heading':
      return `<${heading(node.tag)}${alignment(node)}>${inner()}</${heading(node.tag)}>`
    case 'quote':
      return `<blockquote><p>${inner()}</p></blockquote>`
    case 'horizontalrule':
      return '<hr>'
    case 'list':
      return list(node, media)
    case 'link':
    case 'autolink':
      return link(node, inner())
    case 'table':
      return `<table><tbody>${inner()}</tbody></table>`
    case 'tablerow':
      return `<tr>${inner()}</tr>`
    case 'tablecell':
      return cell(node, inner())
    case 'upload':
      return figure(media(node.value), node.fields ?? undefined)
    case 'block':
      return block(node.fields ?? {}, media)
    default:
      return inner()
  }
}

const marks: readonly (readonly [number, string])[] = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [8, 'u'],
  [4, 's'],
  [2, 'em'],
  [1, 'strong'],
]

function text({ text: value = '', format }: LexicalNode): string {
  const bits = typeof format === 'number' ? format : 0
  return marks.reduce(
    (html, [bit, tag]) => (bits & bit ? `<${tag}>${html}</${tag}>` : html),
    escape(value),
  )
}

const heading = (tag: string | undefined) => (tag && /^h[2-4]$/.test(tag) ? tag : 'h2')

const alignment = ({ format }: LexicalNode) =>
  format === 'center' || format === 'right' ? ` style="text-align:${format}"` : ''

/** Lexical puts a nested list into a list item of its own; HTML wants it inside the item above. */
function list(node: LexicalNode, media: MediaLookup): string {
  const tag = node.listType === 'number' ? 'ol' : 'ul'
  const items: string[] = []
  for (const item of node.children ?? []) {
    const nested = (item.children ?? []).filter(({ type }) => type === 'list')
    const own = blocks(
      (item.children ?? []).filter(({ type }) => type !== 'list'),
      media,
    )
    const below = blocks(nested, media)
    if (own === '' && below !== '' && items.length > 0) items[items.length - 1] += below
    else items.push(task(node, item) + own + below)
  }
  const start =
    tag === 'ol' && node.start && node.start !== 1 ? ` start="${Number(node.start)}"` : ''
  return `<${tag}${start}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
}

const task = (parent: LexicalNode, item: LexicalNode) =>
  parent.listType === 'check'
    ? `<input type="checkbox" disabled${item.checked ? ' checked' : ''}> `
    : ''

function link(node: LexicalNode, inner: string): string {
  const url = String(node.fields?.url ?? '')
  return /^(https?:|mailto:|tel:|\/)/i.test(url) ? `<a href="${escape(url)}">${inner}</a>` : inner
}

function cell(node: LexicalNode, inner: string): string {
  const tag = (node.headerState ?? 0) > 0 ? 'th' : 'td'
  const span = (name: string, value = 1) => (value > 1 ? ` ${name}="${Number(value)}"` : '')
  return `<${tag}${span('colspan', node.colSpan)}${span('rowspan', node.rowSpan)}>${inner}</${tag}>`
}

function figure(picture: MediaTag | undefined, fields: Record<string, unknown> = {}): string {
  if (!picture) return ''
  if (!picture.mimeType.startsWith('image/')) {
    return `<p><a href="${escape(picture.path)}">${escape(picture.alt || '附件')}</a></p>`
  }
  const own = (name: string) =>
    typeof fields[name] === 'string' && fields[name] !== '' ? String(fields[name]) : undefined
  const caption = [own('caption') ?? picture.caption, picture.credit && `（${picture.credit}）`]
    .filter(Boolean)
    .join('')
  const alt = own('alt') ?? picture.alt
  const image = `<img src="media:${picture.key}" alt="${escape(alt)}" width="${picture.width}" height="${picture.height}">`
  return `<figure>${image}${caption ? `<figcaption>${escape(caption)}</figcaption>` : ''}</figure>`
}

const tones = new Set(['info', 'warn', 'success', 'quote'])

function block(fields: Record<string, unknown>, media: MediaLookup): string {
  const title = typeof fields.title === 'string' ? fields.title : ''
  if (fields.blockType === 'callout') {
    const tone = tones.has(String(fields.tone)) ? String(fields.tone) : 'info'
    const head = title ? `<p><strong>${escape(title)}</strong></p>` : ''
    return `<aside data-callout="${tone}">${head}${lexicalToHtml(fields.body, media)}</aside>`
  }
  if (fields.blockType === 'video') {
    const film = media(fields.file)
    const address = film?.path ?? (typeof fields.url === 'string' ? fields.url : '')
    if (!/^(https?:\/\/|\/)/.test(address)) return ''
    const poster = media(fields.poster)
    const source = ` src="${escape(address)}"${poster ? ` poster="media:${poster.key}"` : ''}`
    return `<figure data-video="1"><video controls${source}></video>${title ? `<figcaption>${escape(title)}</figcaption>` : ''}</figure>`
  }
  if (fields.blockType === 'code')
    return `<pre><code>${escape(String(fields.code ?? ''))}</code></pre>`
  return ''
}
