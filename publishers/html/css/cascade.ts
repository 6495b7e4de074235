import { selectAll } from 'hast-util-select'
import { parseDeclarations, type Declaration } from '../declarations'
import {
  attribute,
  element,
  patchData,
  rewrite,
  text,
  type Css,
  type Element,
  type Root,
} from '../tree'
import { counters } from './counters'
import { readStylesheets, type Rule } from './stylesheet'
import { resolveVariables } from './variables'

type Bid = { declaration: Declaration; weight: number }
type Bids = { own: Bid[]; before: Bid[]; after: Bid[] }

/** Weights above every specificity: an inline style, and an important rule. */
const INLINE = 1e12
const IMPORTANT = 1e13

/**
 * Turns style sheets, inline styles, variables, counters and ::before/::after into declarations of each
 * element. Takes the `<style>` elements out. Returns what the article's root asks of its children.
 */
export function resolveCss(tree: Root): Css {
  const sources: string[] = []
  rewrite(tree, (node) => {
    if (node.tagName !== 'style') return node
    sources.push(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))
    return undefined
  })
  const bids = new Map<Element, Bids>()
  const rootBids: Bids = noBids()
  for (const rule of sources.length > 0 ? readStylesheets(sources) : []) {
    const weight = rule.specificity * 1_000 + rule.order / 1e6
    for (const target of rule.selector === '' ? [rootBids] : matched(rule, tree, bids)) {
      for (const declaration of rule.declarations) {
        const bonus = declaration.important ? IMPORTANT : 0
        target[rule.pseudo ?? 'own'].push({ declaration, weight: weight + bonus })
      }
    }
  }
  const root = winners(rootBids.own)
  const clock = counters()
  const rootScope = variablesOf(root, new Map())
  const visit = (node: Root | Element, scope: Css, depth: number) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const bid = bids.get(child)
      const css = winners([...(bid?.own ?? []), ...inlineBids(child)])
      const inner = variablesOf(css, scope)
      patchData(child, { css: substitute(css, inner) })
      clock.enter(css, depth)
      const before = pseudo(child, bid?.before, inner, depth)
      visit(child, inner, depth + 1)
      const after = pseudo(child, bid?.after, inner, depth)
      if (before) child.children.unshift(before)
      if (after) child.children.push(after)
      clock.leave(depth)
    }
  }
  const pseudo = (node: Element, bid: Bid[] | undefined, scope: Css, depth: number) => {
    if (!bid || bid.length === 0) return undefined
    const css = substitute(winners(bid), scope)
    const content = css.get('content')
    if (content === undefined) return undefined
    clock.enter(css, depth + 1)
    const value = clock.content(
      content,
      (name) => attribute(node, name) ?? dataAttribute(node, name),
    )
    css.delete('content')
    return value === '' ? undefined : element('span', { css, children: [text(value)] })
  }
  clock.enter(root, 0)
  visit(tree, rootScope, 1)
  return substitute(root, rootScope)
}

function matched(rule: Rule, tree: Root, bids: Map<Element, Bids>): Bids[] {
  let nodes: Element[]
  try {
    nodes = selectAll(rule.selector, tree)
  } catch {
    return []
  }
  return nodes.map((node) => {
    const known = bids.get(node) ?? noBids()
    bids.set(node, known)
    return known
  })
}

function noBids(): Bids {
  return { own: [], before: [], after: [] }
}

function inlineBids(node: Element): Bid[] {
  const style = attribute(node, 'style')
  if (!style) return []
  return parseDeclarations(style).map((declaration) => ({
    declaration,
    weight: INLINE + (declaration.important ? IMPORTANT : 0),
  }))
}

function winners(bids: Bid[]): Css {
  const css: Css = new Map()
  const sorted = bids
    .map((bid, at) => ({ ...bid, at }))
    .sort((a, b) => a.weight - b.weight || a.at - b.at)
  for (const { declaration } of sorted) {
    css.delete(declaration.property)
    css.set(declaration.property, declaration.value)
  }
  return css
}

function variablesOf(css: Css, scope: Css): Css {
  let inner = scope
  for (const [property, value] of css) {
    if (!property.startsWith('--')) continue
    if (inner === scope) inner = new Map(scope)
    inner.set(property, value)
  }
  return inner
}

function substitute(css: Css, scope: Css): Css {
  const resolved: Css = new Map()
  for (const [property, value] of css) {
    if (property.startsWith('--')) continue
    const known = /var\(/i.test(value) ? resolveVariables(value, scope) : value
    if (known !== undefined) resolved.set(property, known)
  }
  return resolved
}

function dataAttribute(node: Element, name: string): string {
  const key = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return attribute(node, key) ?? ''
}
