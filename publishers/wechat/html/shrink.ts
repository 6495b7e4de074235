import { parseStyled } from '../../html/parse'
import { serializeHtml } from '../../html/serialize'
import { element, isElement, walk, type Css, type Element, type Root } from '../../html/tree'
import { manifest } from '../manifest'
import { measureContent } from '../measure'
import { addGuards, takeGuards } from './guards'

const LIMIT = manifest.limits.contentCharacters ?? 20_000
const INHERITED = ['font-size', 'line-height', 'color', 'text-align']

/**
 * Only when an article is over the limit: says once, on a wrapper, what all its blocks say, and drops what a child says
 * again after its parent. No pixel changes and no text; each block on its own is a little less safe.
 */
export function shrink(html: string): string {
  if (measureContent(html).characters < LIMIT) return html
  const tree = parseStyled(html)
  takeGuards(tree)
  hoist(tree)
  addGuards(tree)
  return serializeHtml(tree)
}

function hoist(tree: Root): void {
  const common: Css = new Map()
  for (const property of INHERITED) {
    const value = mostFrequent(tree, property)
    if (value) common.set(property, value)
  }
  const wrapper = element('section', { css: common, children: tree.children as Element[] })
  tree.children = [wrapper]
  dropRepeated(wrapper, new Map())
}

/** The value that saves most: counted over paragraphs, list texts and cells, wherever they stand. */
function mostFrequent(tree: Root, property: string): string | undefined {
  const counts = new Map<string, number>()
  walk(tree, (node) => {
    const value = node.data?.css?.get(property)
    if (value && isElement(node, 'p', 'section', 'li', 'td'))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  })
  const [best] = [...counts].sort(([one, a], [two, b]) => b - a || (one < two ? -1 : 1))
  return best && best[1] > 3 ? best[0] : undefined
}

function dropRepeated(node: Element, inherited: Css): void {
  const css = node.data?.css
  const inner = new Map(inherited)
  for (const [property, value] of css ?? []) {
    if (!INHERITED.includes(property)) continue
    const relative = /em$|%$/.test(value)
    // A heading or a cell has its own size and alignment in every client: there the declaration is needed.
    const ownDefault = isElement(
      node,
      'h2',
      'h3',
      'h4',
      'th',
      'td',
      'table',
      'code',
      'sup',
      'sub',
      'a',
    )
    if (inherited.get(property) === value && !relative && !ownDefault) css!.delete(property)
    inner.set(property, value)
  }
  for (const child of node.children) if (isElement(child)) dropRepeated(child, inner)
}
