import { printStyle } from '../../html/declarations'
import {
  element,
  isElement,
  text,
  textOf,
  type Css,
  type Element,
  type Root,
} from '../../html/tree'

/** Nothing to see: it is there to be the first and the last block, the ones an editor strips of their style. */
const GUARD_STYLE: Css = new Map([
  ['margin', '0'],
  ['font-size', '0'],
  ['line-height', '0'],
])

/** Puts the guards around an article. */
export function addGuards(tree: Root): void {
  if (tree.children.length === 0) return
  tree.children = [guard(), ...tree.children, guard()]
}

/** Takes the guards off; true when the fragment had them, that is, when it is a rendition already. */
export function takeGuards(tree: Root): boolean {
  const [first, last] = [tree.children[0], tree.children.at(-1)]
  if (tree.children.length < 3 || !isGuard(first) || !isGuard(last)) return false
  tree.children = tree.children.slice(1, -1)
  return true
}

function guard(): Element {
  return element('p', { css: new Map(GUARD_STYLE), children: [text('\u00a0')] })
}

function isGuard(node: Root['children'][number] | undefined): boolean {
  return (
    isElement(node, 'p') &&
    textOf(node) === '\u00a0' &&
    String(node.properties.style ?? '') === printStyle(GUARD_STYLE)
  )
}
