import { isOnHost, linkKey, readableUrl, readHttpUrl } from '../../html/links'
import type { LossBook } from '../../html/losses'
import {
  attribute,
  element,
  isElement,
  isEmpty,
  rewrite,
  setRole,
  text,
  textOf,
  walk,
  type Element,
  type ElementContent,
  type Root,
} from '../../html/tree'

/** The only host whose links an ordinary account may keep alive. */
const LIVE_HOST = 'mp.weixin.qq.com'

type Note = { number: number; title: string; url: URL }

/**
 * Links to articles of WeChat stay; every other address becomes a numbered note, once however often it is linked, with
 * the list 参考链接 at the end. Addresses that are no addresses (`javascript:`, `#`) leave only their text.
 */
export function linksToNotes({
  tree,
  baseUrl,
  losses,
}: {
  tree: Root
  baseUrl?: string
  losses: LossBook
}): void {
  const notes = new Map<string, Note>()
  rewrite(tree, (node) => {
    if (!isElement(node, 'a')) return node
    const href = attribute(node, 'href')?.trim() ?? ''
    const url = href.startsWith('#') ? undefined : readHttpUrl(href, baseUrl)
    if (url && isOnHost(url, LIVE_HOST)) return liveLink(node, url)
    if (!url) return deadLink(node, href, losses)
    return noteReference({ node, url, notes, losses })
  })
  if (notes.size > 0) appendList(tree, [...notes.values()])
}

function liveLink(node: Element, url: URL): Element | ElementContent[] {
  if (isEmpty(node)) return node.children
  url.protocol = 'https:'
  node.properties = { href: url.href }
  return setRole(node, 'link')
}

function deadLink(node: Element, href: string, losses: LossBook): ElementContent[] {
  const address = /^(mailto|tel|sms):([^?]*)/i.exec(href)?.[2]
  if (address) {
    const shown = safeDecode(address)
    const said = textOf(node).replace(/\s/g, '').includes(shown.replace(/\s/g, ''))
    return said ? node.children : [...node.children, text(`(${shown})`)]
  }
  if (/^(javascript|vbscript|data):/i.test(href.replace(/[\s\u0000-\u001f]+/g, '')))
    losses.add('unsafe-link', '有害的链接已去掉，文字保留')
  else if (href.startsWith('#')) losses.add('anchor', '页内跳转在微信里无效，文字保留')
  else if (href) losses.add('dead-link', '无法识别的链接已去掉，文字保留', href.slice(0, 40))
  return node.children
}

function noteReference({
  node,
  url,
  notes,
  losses,
}: {
  node: Element
  url: URL
  notes: Map<string, Note>
  losses: LossBook
}) {
  const label = textOf(node).replace(/\s+/g, ' ').trim()
  if (label === '') {
    if (holdsPicture(node)) losses.add('picture-link', '图片上的链接没有保留', readableUrl(url))
    return node.children
  }
  // An address printed in full is its own note.
  if (/^(https?:\/\/|www\.)/i.test(label) && sameAddress(label, url)) return node.children
  losses.add('link', '外部链接在微信里点不开，已改为文末编号')
  const key = linkKey(url)
  const note = notes.get(key) ?? { number: notes.size + 1, title: label, url }
  notes.set(key, note)
  const mark = element('sup', { role: 'noteMark', children: [text(`[${note.number}]`)] })
  return [element('span', { role: 'noteLink', css: node.data?.css, children: node.children }), mark]
}

function appendList(tree: Root, notes: Note[]): void {
  const rows = notes.map(({ number, title, url }) =>
    element('p', {
      role: 'note',
      children: [text(`[${number}] ${clip(title)}: ${readableUrl(url)}`)],
    }),
  )
  const heading = element('p', { role: 'notesTitle', children: [text('参考链接')] })
  tree.children.push(element('section', { role: 'notes', children: [heading, ...rows] }))
}

function sameAddress(label: string, url: URL): boolean {
  const shown = readHttpUrl(/^https?:/i.test(label) ? label : `https://${label}`)
  return shown !== undefined && bare(shown) === bare(url)
}

function bare(url: URL): string {
  return linkKey(url).replace(/^https?:\/\/(www\.)?/, '')
}

/** A title of a note in the list: longest as one line of a phone holds. */
function clip(title: string): string {
  const characters = [...title]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : title
}

function holdsPicture(node: Element): boolean {
  let found = false
  walk(node, (child) => {
    found ||= isElement(child, 'img', 'svg')
  })
  return found
}

function safeDecode(source: string): string {
  try {
    return decodeURIComponent(source)
  } catch {
    return source
  }
}
