import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Loss, Picture } from '../contract'
import { parseHtml } from '../html/parse'
import { element, isElement, rewrite, text, textOf, type Element, type Root } from '../html/tree'
import { bodySchema } from './schema'

type Body = { html: string; used: Picture[]; losses: Loss[] }

/**
 * The body as the site shows it: only named elements, own pictures with their size (so that nothing
 * jumps), captions with credit and AI label, wide tables in a frame that scrolls by itself.
 * An own picture stays `media:<key>`; the site knows where its sizes lie.
 */
export function renderBody({
  html,
  pictures,
}: {
  html: string
  pictures: readonly Picture[]
}): Body {
  const source = parseHtml(html)
  simplify(source)
  const tree = sanitize(source, bodySchema) as Root
  const byKey = new Map(pictures.map((picture) => [picture.key, picture]))
  const used = new Map<string, Picture>()
  let dropped = 0
  rewrite(tree, (node) => {
    if (isElement(node, 'a')) return safeLink(node)
    if (isElement(node, 'video')) return playable(node)
    if (!isElement(node, 'img')) return node
    const picture = byKey.get(keyOf(node))
    if (!picture) return ((dropped += 1), undefined)
    used.set(picture.key, picture)
    return sized(node, picture)
  })
  rewrite(tree, (node, parent) => {
    if (isElement(node, 'figure')) return captioned(node, byKey)
    if (isElement(node, 'table')) return framed(node)
    // A picture on its own gets its caption and credit too.
    if (isElement(node, 'img') && parent.type === 'root')
      return captioned(element('figure', { children: [node] }), byKey)
    return node
  })
  const losses =
    dropped > 0
      ? [{ what: 'foreign-media', count: dropped, message: '不在素材库里的图片或视频已去掉' }]
      : []
  return { html: toHtml(tree), used: [...used.values()], losses }
}

/** What the schema would drop although it means something: levels, alignment, ticked boxes. */
function simplify(tree: Root): void {
  rewrite(tree, (node) => {
    const { tagName, properties } = node
    if (tagName === 'input') return text(properties.checked === undefined ? '☐ ' : '☑ ')
    // The page's own title is its only h1.
    if (tagName === 'h1') node.tagName = 'h2'
    if (tagName === 'h5' || tagName === 'h6') node.tagName = 'h4'
    const [, aligned] = /text-align:\s*(center|right)/i.exec(String(properties.style ?? '')) ?? []
    properties.className = aligned ? [`to-${aligned.toLowerCase()}`] : undefined
    return node
  })
}

const keyOf = (node: Element) => String(node.properties.src ?? '').replace(/^media:/, '')

/** A film of our own plays here; one elsewhere is a link, because no page of ours makes a reader's browser call others. */
function playable(node: Element): Element | undefined {
  const address = String(node.properties.src ?? '')
  if (/^\/(?![/\\])\S*$/.test(address)) {
    node.properties = { ...node.properties, controls: true, preload: 'metadata', playsInline: true }
    return node
  }
  if (!/^https?:/i.test(address)) return undefined
  return safeLink(
    element('a', { properties: { href: address }, children: [text('观看视频（站外链接）')] }),
  )
}

function safeLink(node: Element): Element {
  // Nobody learns from which page a reader came, and no page gets a handle on ours.
  if (/^(https?:)?\/\//i.test(String(node.properties.href ?? '')))
    node.properties.rel = ['noopener', 'noreferrer']
  return node
}

function sized(node: Element, picture: Picture): Element {
  node.properties = {
    ...node.properties,
    alt: node.properties.alt || picture.alt,
    width: picture.width,
    height: picture.height,
    loading: 'lazy',
    decoding: 'async',
  }
  return node
}

function captioned(figure: Element, byKey: Map<string, Picture>): Element | undefined {
  if (figure.children.every((child) => child.type === 'text' && !child.value.trim()))
    return undefined
  const image = figure.children.find((child) => isElement(child, 'img')) as Element | undefined
  const picture = image && byKey.get(keyOf(image))
  if (!picture) return figure
  const caption =
    (figure.children.find((child) => isElement(child, 'figcaption')) as Element | undefined) ??
    element('figcaption')
  if (!textOf(caption).trim() && picture.caption) caption.children = [text(picture.caption)]
  const said = textOf(caption)
  if (picture.credit && !said.includes(picture.credit)) caption.children.push(note(picture.credit))
  const label = AI_LABELS[picture.ai ?? 'none']
  if (label && !said.includes(label)) caption.children.push(note(label))
  const others = figure.children.filter((child) => child !== caption)
  figure.children = caption.children.length > 0 ? [...others, caption] : others
  return figure
}

const AI_LABELS: Readonly<Record<NonNullable<Picture['ai']>, string>> = {
  none: '',
  assisted: 'AI 辅助',
  generated: 'AI 生成',
}

const note = (words: string) => element('small', { children: [text(words)] })

function framed(table: Element): Element {
  return element('div', {
    properties: {
      className: ['table'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: '表格，可左右滚动',
    },
    children: [table],
  })
}
