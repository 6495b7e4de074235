import { printStyle } from '../../html/declarations'
import {
  hasBlock,
  isElement,
  isEmpty,
  rewrite,
  type Css,
  type Element,
  type ElementContent,
  type Root,
} from '../../html/tree'

/** Properties a child inherits, so that saying the same again changes nothing. */
const INHERITED =
  /^(color|font-size|font-weight|font-style|font-family|line-height|letter-spacing|text-align|white-space|word-break)$/
const KEPT_EMPTY = new Set(['br', 'img', 'svg', 'hr', 'td', 'th', 'tr', 'code'])

/**
 * What a filter or an editor would stumble over, and what costs characters for nothing: empty paragraphs, blocks inside
 * paragraphs, bare and doubled spans. Changes no pixel.
 */
export function tidy(tree: Root): void {
  rewrite(
    tree,
    (node) => {
      if (isElement(node, 'p', 'h2', 'h3', 'h4') && hasBlock(node)) node.tagName = 'section'
      if (isElement(node, 'p', 'section', 'h2', 'h3', 'h4', 'li', 'td', 'th')) trimEdges(node)
      if (!KEPT_EMPTY.has(node.tagName) && isEmptyNode(node)) return inlineSpace(node)
      if (
        isElement(node, 'span') &&
        !node.data?.css?.size &&
        Object.keys(node.properties).length === 0
      ) {
        return node.children
      }
      return node
    },
    (node) => node.tagName === 'svg',
  )
  shorten(tree, new Map())
}

/** A `<br>` or a space at the end of a block is no line and no word; editors make empty lines of them. */
function trimEdges(node: Element): void {
  if (node.data?.verbatim) return
  trimEdge(node, 0)
  trimEdge(node, -1)
}

function trimEdge(node: Element, end: 0 | -1): void {
  for (;;) {
    const child = node.children.at(end)
    if (child?.type === 'text') {
      child.value = child.value.replace(end === 0 ? /^[ ]+/ : /[ ]+$/, '')
      if (child.value !== '') return
    } else if (!isElement(child, 'br')) {
      if (isElement(child, 'span', 'strong', 'em', 'u', 's', 'a')) trimEdge(child, end)
      return
    }
    node.children.splice(end, 1)
  }
}

function isEmptyNode(node: Element): boolean {
  if (node.tagName.startsWith('mp-')) return false
  return isEmpty(node) && !node.data?.css?.has('background-image')
}

/** An empty inline element may still be the space between two words. */
function inlineSpace(node: Element): ElementContent[] {
  if (!isElement(node, 'span', 'strong', 'em', 'u', 's', 'a', 'sub', 'sup', 'mark')) return []
  return node.children.some((child) => child.type === 'text' && child.value.length > 0)
    ? [{ type: 'text', value: ' ' }]
    : []
}

function shorten(parent: Root | Element, inherited: Css): void {
  const next: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'text') {
      const last = next.at(-1)
      if (last?.type === 'text') last.value += child.value
      else if (child.value !== '') next.push({ ...child })
      continue
    }
    if (child.type !== 'element') continue
    const inner = new Map(inherited)
    const css = child.data?.css
    if (css && isElement(child, 'span', 'strong', 'em', 'u', 's')) {
      for (const [property, value] of css) {
        if (INHERITED.test(property) && inherited.get(property) === value && !/em$|%$/.test(value))
          css.delete(property)
      }
    }
    for (const [property, value] of css ?? [])
      if (INHERITED.test(property)) inner.set(property, value)
    if (child.tagName !== 'svg') shorten(child, inner)
    const last = next.at(-1)
    if (isElement(child, 'span') && isElement(last, 'span') && sameLooks(last, child)) {
      last.children.push(...child.children)
      shorten(last, inner)
    } else if (
      isElement(child, 'span') &&
      !css?.size &&
      Object.keys(child.properties).length === 0
    ) {
      next.push(...child.children)
    } else next.push(child)
  }
  parent.children = joined(next)
}

function joined(children: ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  for (const child of children) {
    const last = out.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else out.push(child)
  }
  return out
}

/** Boxes stay two; runs of plain coloured text become one. */
function sameLooks(one: Element, two: Element): boolean {
  const [first, second] = [
    printStyle(one.data?.css ?? new Map()),
    printStyle(two.data?.css ?? new Map()),
  ]
  return first === second && !/border|padding|margin|background|display|width/.test(first)
}
