import type {
  Element,
  ElementContent,
  ElementData,
  Nodes,
  Parents,
  Root,
  RootContent,
  Text,
} from 'hast'

/** Declarations of one element by lower-case property, in cascade order. */
export type Css = Map<string, string>

declare module 'hast' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges
  interface ElementData {
    /** The author's declarations, resolved; the channel's theme is laid under them. */
    css?: Css
    /** What the element is to a theme: 'quote', 'codeBlock' … */
    role?: string
    /** Text whose spaces were already made to last (code). */
    verbatim?: boolean
  }
}

export type { Element, ElementContent, Nodes, Parents, Root, RootContent, Text }

export type ElementInput = {
  role?: string
  css?: Css
  properties?: Element['properties']
  children?: ElementContent[]
}

/** Makes an element; `role` is what a theme will call it. */
export function element(tagName: string, { role, css, properties, children }: ElementInput = {}) {
  const made: Element = {
    type: 'element',
    tagName,
    properties: properties ?? {},
    children: children ?? [],
  }
  if (role !== undefined || css)
    patchData(made, { ...(role !== undefined && { role }), ...(css && { css }) })
  return made
}

export function text(value: string): Text {
  return { type: 'text', value }
}

/** True for an element, of one of the names when any are given. */
export function isElement(node: Element, ...tagNames: string[]): boolean
export function isElement(node: Nodes | undefined, ...tagNames: string[]): node is Element
export function isElement(node: Nodes | undefined, ...tagNames: string[]): boolean {
  if (node?.type !== 'element') return false
  return tagNames.length === 0 || tagNames.includes(node.tagName)
}

/** Notes something about an element beside its markup. */
export function patchData(
  node: Element,
  patch: Pick<ElementData, 'css' | 'role' | 'verbatim'>,
): Element {
  // The parser's own `position` is required by its type and used by nobody here.
  node.data = { ...node.data, ...patch } as ElementData
  return node
}

export function setRole(node: Element, role: string): Element {
  return patchData(node, { role })
}

export function cssOf(node: Element): Css {
  const known = node.data?.css
  if (known) return known
  const css: Css = new Map()
  patchData(node, { css })
  return css
}

export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  if (Array.isArray(value)) return value.join(' ')
  return value === true ? '' : String(value)
}

/** All text under a node, `alt` and generated pieces not included; a `<br>` counts as a line end. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (isElement(node, 'br')) return '\n'
  if (!('children' in node)) return ''
  let all = ''
  for (const child of node.children) all += textOf(child)
  return all
}

/**
 * Replaces each child by what `map` returns: itself, others, or nothing. Depth first, children before parents;
 * what `skip` names is mapped, but not entered.
 */
export function rewrite(
  parent: Parents,
  map: (node: Element, parent: Parents) => ElementContent[] | ElementContent | undefined,
  skip?: (node: Element) => boolean,
): void {
  const children = parent.children as ElementContent[]
  // Most nodes stay: the list is copied only from the first change on.
  let next: ElementContent[] | undefined
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!
    if (child.type !== 'element') {
      next?.push(child)
      continue
    }
    if (!skip?.(child)) rewrite(child, map, skip)
    const made = map(child, parent)
    if (made === child) {
      next?.push(child)
      continue
    }
    next ??= children.slice(0, at)
    if (Array.isArray(made)) next.push(...made)
    else if (made) next.push(made)
  }
  if (next) parent.children = next
}

/** Visits elements in document order; `enter` returning false leaves the subtree out. */
export function walk(
  parent: Parents,
  enter: (node: Element, parent: Parents) => boolean | void,
): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (enter(child, parent) !== false) walk(child, enter)
  }
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table
  tbody thead tfoot tr td th caption colgroup col ul video audio iframe`.split(/\s+/),
)

export function isBlock(node: Element): boolean
export function isBlock(node: Nodes | undefined): node is Element
export function isBlock(node: Nodes | undefined): boolean {
  return node?.type === 'element' && BLOCKS.has(node.tagName)
}

export function hasBlock(node: Parents): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (isBlock(child) || hasBlock(child)),
  )
}

export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && /^[ \t\r\n\f]*$/.test(node.value)
}

/** True when nothing of the node would be seen: no picture, no rule, no text but spaces. */
export function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return /^[\s\u00a0\u200b\ufeff]*$/.test(node.value)
  if (node.type !== 'element') return true
  if (/^(img|svg|hr|table|mp-[a-z-]+|video|audio|iframe|input|td|th|col)$/.test(node.tagName)) {
    return false
  }
  return node.children.every(isEmpty)
}
