import { generate, parse, walk as walkCss, type CssNode, type Selector } from 'css-tree'
import { parseDeclarations, type Declaration } from '../declarations'

export type PseudoElement = 'before' | 'after'

export type Rule = {
  /** For hast-util-select; '' is the root of the article (`:root`, `html`, `body`). */
  selector: string
  pseudo?: PseudoElement
  /** Ids, classes, types as one number that compares. */
  specificity: number
  order: number
  declarations: Declaration[]
}

/** A phone's reading width in CSS pixels: what width queries are answered with. */
const PAGE_WIDTH = 375

/** Reads style sheets into flat rules; what cannot be read is skipped alone. */
export function readStylesheets(sources: string[]): Rule[] {
  const rules: Rule[] = []
  for (const source of sources) {
    const sheet = parse(source.replace(/<!--|-->/g, ''), { onParseError: () => undefined })
    readBlock(sheet, rules)
  }
  return rules
}

function readBlock(block: CssNode, rules: Rule[]): void {
  if (block.type !== 'StyleSheet' && block.type !== 'Block') return
  for (const node of block.children) {
    if (node.type === 'Atrule') readAtRule(node, rules)
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') continue
    const body = generate(node.block)
    const declarations = parseDeclarations(body.slice(1, -1))
    for (const selector of node.prelude.children) {
      if (selector.type === 'Selector') addRule({ selector, declarations, rules })
    }
  }
}

function readAtRule(node: CssNode & { type: 'Atrule' }, rules: Rule[]): void {
  if (!node.block) return
  const condition = node.prelude ? generate(node.prelude) : ''
  const applies =
    node.name === 'supports' ||
    node.name === 'layer' ||
    (node.name === 'media' && mediaApplies(condition))
  if (applies) readBlock(node.block, rules)
}

function mediaApplies(condition: string): boolean {
  return condition.split(',').some((query) => {
    if (/\bprint\b|prefers-color-scheme:\s*dark|hover|orientation:\s*landscape/.test(query))
      return false
    const min = /min-width:\s*([\d.]+)(px|em|rem)/.exec(query)
    const max = /max-width:\s*([\d.]+)(px|em|rem)/.exec(query)
    const pixels = (found: RegExpExecArray) => Number(found[1]) * (found[2] === 'px' ? 1 : 16)
    if (min && pixels(min) > PAGE_WIDTH) return false
    return !(max && pixels(max) < PAGE_WIDTH)
  })
}

function addRule({
  selector,
  declarations,
  rules,
}: {
  selector: Selector
  declarations: Declaration[]
  rules: Rule[]
}) {
  let pseudo: PseudoElement | undefined
  let unusable = false
  walkCss(selector, {
    visit: 'PseudoElementSelector',
    enter(node: CssNode, item, list) {
      if (node.type !== 'PseudoElementSelector') return
      if (node.name === 'before' || node.name === 'after') pseudo = node.name
      else unusable = true
      list?.remove(item)
    },
  })
  walkCss(selector, {
    visit: 'PseudoClassSelector',
    enter(node: CssNode, item, list) {
      if (node.type !== 'PseudoClassSelector') return
      if (node.name === 'before' || node.name === 'after') {
        pseudo = node.name
        list?.remove(item)
      }
      if (
        /^(hover|focus|focus-within|focus-visible|active|visited|target|checked|-.*)$/.test(
          node.name,
        )
      ) {
        unusable = true
      }
    },
  })
  if (unusable) return
  const specificity = specificityOf(selector)
  const printed = generate(selector) || '*'
  rules.push({
    selector: withoutRoot(printed),
    pseudo,
    specificity,
    order: rules.length,
    declarations,
  })
}

/** A fragment has no `html` or `body`: `body p` means `p`, `body` alone means the root. */
function withoutRoot(selector: string): string {
  const root = /^(?:html|body|:root)(?:[.#[:][^\s>+~]*)?(?=$|[\s>+~])\s*>?\s*/
  let rest = selector
  while (root.test(rest)) rest = rest.replace(root, '')
  return rest
}

function specificityOf(node: CssNode): number {
  let score = 0
  if (node.type === 'SelectorList' || node.type === 'Raw') {
    if (node.type === 'SelectorList')
      node.children.forEach((child) => (score = Math.max(score, specificityOf(child))))
    return score
  }
  if (!('children' in node) || !node.children) return score
  node.children.forEach((child: CssNode) => {
    if (child.type === 'IdSelector') score += 1_000_000
    else if (child.type === 'ClassSelector' || child.type === 'AttributeSelector') score += 1_000
    else if (child.type === 'TypeSelector') score += child.name === '*' ? 0 : 1
    else if (child.type === 'PseudoElementSelector') score += 1
    else if (child.type === 'PseudoClassSelector') score += pseudoClassScore(child)
  })
  return score
}

function pseudoClassScore(node: CssNode & { type: 'PseudoClassSelector' }): number {
  if (node.name === 'where') return 0
  if (!/^(is|not|has|matches|any)$/.test(node.name) || !node.children) return 1_000
  let score = 0
  node.children.forEach((child) => (score = Math.max(score, specificityOf(child))))
  return score
}
