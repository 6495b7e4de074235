import type { LossBook } from './losses'
import { texToSvg } from './mathJax'
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
  rewrite(tree, (node) => {
    const found = formulaOf(node)
    if (!found) return node
    const { tex, display } = found
    const svg = tex.trim() ? texToSvg(tex, display) : undefined
    const safe = svg && sanitizeSvg(svg)
    if (!safe) {
      losses.add('math', '公式写法有误，按原文显示', tex.trim().slice(0, 40))
      const source = element('code', { children: [text(tex.trim())] })
      return display ? element('p', { children: [source] }) : source
    }
    setRole(safe, display ? 'mathBlockSvg' : 'mathInlineSvg')
    return display ? element('section', { role: 'mathBlock', children: [safe] }) : safe
  })
}

function formulaOf(node: Element): { tex: string; display: boolean } | undefined {
  const kind = attribute(node, 'dataMath')
  if (kind) return { tex: textOf(node), display: kind === 'block' }
  const classes = (attribute(node, 'className') ?? '').split(' ')
  if (classes.includes('katex-display')) return annotated(node, true)
  if (classes.includes('katex')) return annotated(node, false)
  if (isElement(node, 'math')) {
    return (
      annotated(node, attribute(node, 'display') === 'block') ?? {
        tex: textOf(node),
        display: false,
      }
    )
  }
  return undefined
}

function annotated(node: Element, display: boolean): { tex: string; display: boolean } | undefined {
  let tex: string | undefined
  walk(node, (child) => {
    if (child.tagName === 'annotation' && /tex/.test(attribute(child, 'encoding') ?? ''))
      tex = textOf(child)
  })
  return tex === undefined ? undefined : { tex, display }
}
