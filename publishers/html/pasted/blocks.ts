import { parseStyle } from '../declarations'
import {
  attribute,
  element,
  isBlock,
  isElement,
  isEmpty,
  text,
  textOf,
  type Element,
  type ElementContent,
  type Parents,
} from '../tree'
import { paragraphs, type ParagraphHint } from './paragraph'
import { looksInside, PLAIN, type Looks, type Run } from './runs'
import { pastedTable } from './table'

const DROPPED =
  /^(script|style|template|noscript|object|embed|applet|svg|canvas|head|title|meta|link|base|xml|button|select|textarea|input|area|map|math|mp-.*|mpvoice|qqmusic|[a-z]:.*|[owvmst]\d?:.*)$/

export type Reader = {
  blocks(node: Parents, looks: Looks): ElementContent[]
  picture(node: Element): Element | undefined
}

/** Walks messy markup once and tells what each line was: wrappers, colours, fonts and empty boxes fall away. */
export function blockReader(picture: Reader['picture']): Reader {
  const reader: Reader = { blocks, picture }
  return reader

  function blocks(parent: Parents, looks: Looks): ElementContent[] {
    const out: ElementContent[] = []
    let runs: Run[] = []
    const flush = (hint: ParagraphHint = {}) => {
      const align = runs.find((run) => run.kind === 'text' && run.value.trim() !== '')
      const own = align?.kind === 'text' ? align.looks.align : undefined
      out.push(...paragraphs(runs, { align: own, ...hint }, out.at(-1)))
      runs = []
    }
    const visit = (node: ElementContent, outer: Looks): void => {
      if (node.type === 'text') {
        cleanText(node.value, outer.pre)
          .split('\n')
          .forEach((value, at) => {
            if (at > 0) runs.push({ kind: 'break' })
            if (value !== '') runs.push({ kind: 'text', value, looks: outer })
          })
        return
      }
      if (node.type !== 'element' || DROPPED.test(node.tagName) || isHidden(node)) return
      const inner = looksInside(node, outer)
      if (isElement(node, 'br')) runs.push({ kind: 'break' })
      else if (isElement(node, 'img')) {
        const kept = picture(node)
        if (kept) runs.push({ kind: 'node', node: kept })
      } else if (isElement(node, 'ruby')) runs.push({ kind: 'node', node: plainRuby(node) })
      else if (attribute(node, 'dataMath') && !isBlock(node))
        runs.push({ kind: 'node', node: mathNode(node) })
      else if (!isBlock(node) && !blockLike(node))
        for (const child of node.children) visit(child, inner)
      else {
        flush()
        const hint = headingHint(node)
        if (hint || isElement(node, 'p')) {
          for (const child of node.children) visit(child, inner)
          flush(hint ? { heading: hint } : {})
        } else out.push(...structure(node, inner))
      }
    }
    for (const child of parent.children as ElementContent[]) visit(child, looks)
    flush()
    return out
  }

  function structure(node: Element, looks: Looks): ElementContent[] {
    switch (node.tagName) {
      case 'ul':
      case 'ol':
        return listOf(node, looks)
      case 'li':
        return blocks(node, looks)
      case 'blockquote':
        return wrapped('blockquote', blocks(node, PLAIN))
      case 'pre':
        return [element('pre', { children: [codeOf(node)] })]
      case 'hr':
        return [element('hr')]
      case 'table':
        return pastedTable(node, looks, reader)
      case 'figure':
        return figureOf(node, looks)
      case 'aside':
        return asideOf(node, looks)
      case 'iframe':
      case 'video':
      case 'audio':
        return playerOf(node)
      default:
        if (attribute(node, 'dataMath')) return [mathNode(node)]
        return blocks(node, looks)
    }
  }

  function listOf(node: Element, looks: Looks): ElementContent[] {
    const items = node.children.flatMap((child): Element[] => {
      if (child.type !== 'element' || isEmpty(child)) return []
      const inside = blocks(
        isElement(child, 'li') ? child : { type: 'root', children: [child] },
        looks,
      )
      // One paragraph is the item itself.
      const [first, ...rest] = inside
      const children =
        isElement(first, 'p') && !inside.slice(1).some((one) => isElement(one, 'p'))
          ? [...first.children, ...rest]
          : inside
      return children.length > 0 ? [element('li', { children })] : []
    })
    if (items.length === 0) return []
    const start = Number(attribute(node, 'start'))
    const properties =
      isElement(node, 'ol') && Number.isInteger(start) && start !== 1 && start !== 0
        ? { start }
        : {}
    return [element(node.tagName, { properties, children: items })]
  }

  function figureOf(node: Element, looks: Looks): ElementContent[] {
    const video = attribute(node, 'dataVideo')
    const caption = node.children.find((child): child is Element => isElement(child, 'figcaption'))
    const inside = blocks(
      { type: 'root', children: node.children.filter((child) => child !== caption) },
      looks,
    )
    const words = caption
      ? blocks(caption, PLAIN).flatMap((one) => (isElement(one, 'p') ? one.children : []))
      : []
    if (video) {
      const shown = words.length > 0 ? [element('figcaption', { children: words })] : []
      return [element('figure', { properties: { dataVideo: video }, children: shown })]
    }
    const last = inside.findLast((one) => isElement(one, 'figure'))
    if (isElement(last) && words.length > 0)
      last.children.push(element('figcaption', { children: words }))
    return inside
  }

  function asideOf(node: Element, looks: Looks): ElementContent[] {
    const kind = attribute(node, 'dataCallout')
    if (!kind) return blocks(node, looks)
    const title = attribute(node, 'dataTitle')
    const properties = { dataCallout: kind, ...(title && { dataTitle: title }) }
    return [element('aside', { properties, children: blocks(node, PLAIN) })]
  }
}

function wrapped(tagName: string, children: ElementContent[]): ElementContent[] {
  return children.length > 0 ? [element(tagName, { children })] : []
}

function playerOf(node: Element): ElementContent[] {
  const source = attribute(node, 'src') || attribute(node, 'dataSrc')
  if (!source || !/^(https?:)?\/\//i.test(source)) return []
  const url = source.replace(/^\/\//, 'https://')
  if (node.tagName === 'iframe') return [element('figure', { properties: { dataVideo: url } })]
  return [element(node.tagName, { properties: { src: url } })]
}

/** Word marks headings by tag, by outline level or by class. `h1` is the title's, so every level moves down by one at most. */
function headingHint(node: Element): number | undefined {
  const byTag = /^h([1-6])$/.exec(node.tagName)?.[1]
  const css = parseStyle(attribute(node, 'style') ?? '')
  const outline = css.get('mso-outline-level')
  const byClass = /\bMso(?:Heading(\d)|Title)\b/i.exec(attribute(node, 'className') ?? '')
  const level =
    byTag ??
    (outline && /^\d$/.test(outline) ? outline : undefined) ??
    (byClass ? (byClass[1] ?? '1') : undefined)
  return level === undefined ? undefined : Math.min(4, Math.max(2, Number(level)))
}

function cleanText(value: string, pre: boolean): string {
  const visible = value.replace(/[\u200b\ufeff\u00ad]/g, '')
  // The author's own line ends and runs of spaces: the first become breaks, the second one space.
  if (pre) return visible.replace(/\r\n?/g, '\n').replace(/[ \t\u00a0]+/g, ' ')
  // Spaces people use to push words about are one space; a full-width one inside a line is meant.
  return visible.replace(/[\s\u00a0]+/g, (run) => (/^\u3000+$/.test(run) ? run : ' '))
}

function isHidden(node: Element): boolean {
  const css = parseStyle(attribute(node, 'style') ?? '')
  return (
    /^none$/i.test(css.get('display') ?? '') ||
    /^hidden$/i.test(css.get('visibility') ?? '') ||
    /^all$/i.test(css.get('mso-hide') ?? '')
  )
}

/** Editors make boxes of spans too. */
function blockLike(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (isBlock(child) || blockLike(child)),
  )
}

function codeOf(node: Element): Element {
  const inner = node.children.find((child): child is Element => isElement(child, 'code'))
  const classes = `${attribute(node, 'className') ?? ''} ${inner ? (attribute(inner, 'className') ?? '') : ''}`
  const language =
    /(?:language|lang)-([\w+#-]+)/.exec(classes)?.[1] ??
    attribute(node, 'dataLanguage') ??
    attribute(node, 'dataLang')
  const properties = language ? { className: [`language-${language}`] } : {}
  return element('code', { properties, children: [text(textOf(node).replace(/\u00a0/g, ' '))] })
}

function plainRuby(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'rp')) return []
    if (isElement(child, 'rt')) return [element('rt', { children: [text(textOf(child))] })]
    return [text(textOf(child))]
  })
  return element('ruby', { children })
}

function mathNode(node: Element): Element {
  const properties = { dataMath: attribute(node, 'dataMath') === 'block' ? 'block' : 'inline' }
  return element(properties.dataMath === 'block' ? 'div' : 'span', {
    properties,
    children: [text(textOf(node))],
  })
}
