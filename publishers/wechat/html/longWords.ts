import { cssOf, isElement, walk, type Element, type Root } from '../../html/tree'

/** A run of Latin letters, digits and signs this long does not fit a line of a phone. */
const LONG_RUN = /[!-~]{28,}/

/** Addresses and keys break where the line ends, instead of widening the page for everybody. */
export function breakLongWords(tree: Root): void {
  walk(tree, (node) => {
    if (node.data?.verbatim || node.tagName === 'svg') return false
    if (!hasLongRun(node)) return true
    // A cell grows with its longest word unless it may break anywhere.
    if (isElement(node, 'td', 'th') || node.data?.role === 'cellText')
      cssOf(node).set('word-break', 'break-all')
    else cssOf(node).set('overflow-wrap', 'break-word')
    return true
  })
}

function hasLongRun(node: Element): boolean {
  return node.children.some((child) => child.type === 'text' && LONG_RUN.test(child.value))
}
