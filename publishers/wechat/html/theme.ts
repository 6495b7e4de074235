import { parseStyle } from '../../html/declarations'
import {
  element,
  hasBlock,
  isElement,
  patchData,
  type Css,
  type Element,
  type Root,
} from '../../html/tree'
import type { Theme } from '../themes/theme'
import { wrapRuns } from './lists'

/** Inherited by CSS: what an author set on a wrapper holds for the texts inside, over the theme. */
const INHERITED = new Set(
  `color font-size font-weight font-style font-family line-height letter-spacing text-align text-indent
  word-spacing`.split(/\s+/),
)

type Context = {
  /** Author's declarations that the element inherits. */
  inherited: Css
  /** What texts are called here: paragraph, quoteText, listText, cellText, calloutText. */
  textRole: string
  listDepth: number
}

/**
 * Lays the theme under the author's declarations. Each text block says its own size, colour and line height: nothing is
 * left to a parent or to the client, so that a block keeps its looks when its neighbours lose theirs.
 */
export function applyTheme({ tree, theme, root }: { tree: Root; theme: Theme; root: Css }): void {
  const styles = parsedRoles(theme)
  tree.children = wrapRuns(tree.children as Element[], 'p', 'paragraph')
  const inherited: Css = new Map([...root].filter(([property]) => INHERITED.has(property)))
  for (const child of tree.children) {
    if (isElement(child)) dress(child, { inherited, textRole: 'paragraph', listDepth: 0 }, styles)
  }
}

const cache = new WeakMap<Theme, ReadonlyMap<string, Css>>()

function parsedRoles(theme: Theme): ReadonlyMap<string, Css> {
  const known = cache.get(theme)
  if (known) return known
  const parsed = new Map(
    Object.entries(theme.roles).map(([role, style]) => [role, parseStyle(style)]),
  )
  cache.set(theme, parsed)
  return parsed
}

function dress(node: Element, context: Context, styles: ReadonlyMap<string, Css>): void {
  if (node.tagName === 'svg' || node.tagName === 'br') return dressSvg(node, styles)
  // A player or a table inside a paragraph: the paragraph becomes a box, its text paragraphs.
  if (isElement(node, 'p', 'h2', 'h3', 'h4') && hasBlock(node)) node.tagName = 'section'
  const role = roleIn(node, context)
  const own = node.data?.css
  const base = role ? styles.get(role) : undefined
  const inherited = inheritedBy(own, context.inherited)
  if (base) patchData(node, { role, css: merged(base, own, context.inherited) })
  const inner: Context = {
    inherited,
    textRole: textRoleInside(node, role, context.textRole),
    listDepth:
      context.listDepth + (isElement(node, 'ul', 'ol') || role?.endsWith('arkedList') ? 1 : 0),
  }
  if (isElement(node, 'section', 'td', 'th')) node.children = separated(node, inner.textRole)
  for (const child of node.children) if (isElement(child)) dress(child, inner, styles)
  const innerStyle = role ? styles.get(`${role}Inner`) : undefined
  if (innerStyle && node.children.length > 0) {
    node.children = [element('span', { css: new Map(innerStyle), children: node.children })]
  }
}

function roleIn(node: Element, context: Context): string | undefined {
  if (node.data?.role) return node.data.role === 'listText' ? context.textRole : node.data.role
  switch (node.tagName) {
    case 'p':
      return context.textRole
    case 'section':
      return node.children.some((child) => child.type === 'text')
        ? textBlockRole(context)
        : undefined
    case 'ul':
    case 'ol':
      return context.listDepth > 0 ? 'nestedList' : 'list'
    case 'li':
      return 'item'
    case 'code':
      return 'inlineCode'
    case 'img':
      return 'picture'
    case 'hr':
      return 'rule'
    case 'a':
      return 'link'
    default:
      return node.tagName
  }
}

function textBlockRole(context: Context): string {
  return context.textRole === 'paragraph' ? 'textBlock' : context.textRole
}

function textRoleInside(node: Element, role: string | undefined, outer: string): string {
  if (isElement(node, 'li') || role === 'markedRow') return 'listText'
  if (isElement(node, 'blockquote')) return 'quoteText'
  if (isElement(node, 'td', 'th')) return 'cellText'
  if (role === 'figure') return 'figureText'
  if (role === 'definition') return 'listText'
  if (role?.startsWith('callout') && !role.endsWith('Text')) return 'calloutText'
  return isPlate(node) ? 'plateText' : outer
}

/** A box an editor drew around one line: the line's own margin would stretch it. */
function isPlate(node: Element): boolean {
  if (!isElement(node, 'section') || node.data?.role) return false
  const isDrawn = [...(node.data?.css?.keys() ?? [])].some((property) =>
    /^(background|border|padding)/.test(property),
  )
  return isDrawn && node.children.filter((child) => child.type !== 'text').length === 1
}

/** Text beside blocks gets a block of its own; text alone stays as it is. */
function separated(node: Element, textRole: string): Element['children'] {
  const mixed = node.children.some((child) =>
    isElement(child, 'p', 'section', 'ul', 'ol', 'table', 'blockquote', 'h2', 'h3', 'h4', 'hr'),
  )
  return mixed ? wrapRuns(node.children, 'p', textRole) : node.children
}

function merged(base: Css, own: Css | undefined, inherited: Css): Css {
  const css: Css = new Map()
  for (const [property, value] of base) {
    const author = INHERITED.has(property) ? inherited.get(property) : undefined
    css.set(property, author ?? value)
  }
  for (const [property, value] of own ?? []) {
    // `margin` by the theme must not undo the author's `margin-left`, nor stand beside the author's `margin`.
    if (/^(margin|padding|border)$/.test(property))
      for (const name of [...css.keys()]) if (name.startsWith(`${property}-`)) css.delete(name)
    css.delete(property)
    css.set(property, value)
  }
  return css
}

function inheritedBy(own: Css | undefined, outer: Css): Css {
  let inner = outer
  for (const [property, value] of own ?? []) {
    if (!INHERITED.has(property)) continue
    if (inner === outer) inner = new Map(outer)
    inner.set(property, value)
  }
  return inner
}

function dressSvg(node: Element, styles: ReadonlyMap<string, Css>): void {
  const base = node.data?.role ? styles.get(node.data.role) : undefined
  if (base) patchData(node, { css: new Map([...base, ...(node.data?.css ?? [])]) })
}
