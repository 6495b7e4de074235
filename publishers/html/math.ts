import type { LossBook } from './losses'
import { toHtml } from 'hast-util-to-html'
import { formulaToSvg } from './mathJax'
import { sanitizeSvg } from './svg'
import {
  attribute,
  element,
  isElement,
  rewrite,
  setRole,
  text,
  textOf,
  walk,
  type Element,
  type Root,
} from './tree'

/**
 * Formulas (`[data-math=inline|block]` with TeX inside, and what KaTeX or MathML left in pasted text) to SVG paths
 * that follow the text colour. A formula in error stays as its source, and is listed.
 */
export function drawMath(tree: Root, losses: LossBook): void {
  rewrite(
    tree,
    (node) => {
      const found = formulaOf(node)
      if (!found) return node
      const { kind, value, display } = found
      const safe = value.trim() ? draw(found) : undefined
      if (!safe) {
        losses.add('math', '公式写法有误，按原文显示', textOf(node).trim().slice(0, 40))
        const source = element('code', {
          children: [text(kind === 'tex' ? value.trim() : textOf(node).trim())],
        })
        return display ? element('p', { children: [source] }) : source
      }
      setRole(safe, display ? 'mathBlockSvg' : 'mathInlineSvg')
      return display ? element('section', { role: 'mathBlock', children: [safe] }) : safe
    },
    isFormula,
  )
}

function isFormula(node: Element): boolean {
  return formulaOf(node) !== undefined
}

type Formula = { kind: 'tex' | 'mathml'; value: string; display: boolean }

/** Drawings kept for the next rendering of the same formula: a revision is rendered several times on its way. */
const MAX_KEPT = 200
const kept = new Map<string, Element | undefined>()

function draw(formula: Formula): Element | undefined {
  const key = JSON.stringify(formula)
  if (!kept.has(key)) {
    if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value!)
    kept.set(key, drawAnew(formula))
  }
  const known = kept.get(key)
  return known && structuredClone(known)
}

/** MathJax throws on what its packages do not know how to fail. */
function drawAnew(formula: Formula): Element | undefined {
  try {
    const svg = formulaToSvg(formula)
    return svg && sanitizeSvg(svg)
  } catch {
    return undefined
  }
}

function formulaOf(node: Element): Formula | undefined {
  const kind = attribute(node, 'dataMath')
  if (kind) return { kind: 'tex', value: textOf(node), display: kind === 'block' }
  const classes = (attribute(node, 'className') ?? '').split(' ')
  if (classes.includes('katex-display')) return annotated(node, true)
  if (classes.includes('katex')) return annotated(node, false)
  if (!isElement(node, 'math')) return undefined
  const display = attribute(node, 'display') === 'block'
  return annotated(node, display) ?? { kind: 'mathml', value: toHtml(node), display }
}

function annotated(node: Element, display: boolean): Formula | undefined {
  let tex: string | undefined
  walk(node, (child) => {
    if (isElement(child, 'annotation') && /tex/.test(attribute(child, 'encoding') ?? ''))
      tex = textOf(child)
  })
  return tex === undefined ? undefined : { kind: 'tex', value: tex, display }
}
