import { parseStyle } from '../declarations'
import { readHttpUrl } from '../links'
import { attribute, element, text, type Css, type Element, type ElementContent } from '../tree'

export type Mark = 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup' | 'code' | 'mark'

/** What a piece of pasted text looked like; only what means something is kept. */
export type Looks = {
  marks: readonly Mark[]
  size: number
  align?: 'center' | 'right'
  href?: string
  pre: boolean
}

export type Run =
  | { kind: 'text'; value: string; looks: Looks }
  | { kind: 'break' }
  | { kind: 'node'; node: Element }

/** Body size in pixels when a page says nothing. */
export const BODY_SIZE = 16

export const PLAIN: Looks = { marks: [], size: BODY_SIZE, pre: false }

const TAG_MARKS: Readonly<Record<string, Mark>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  u: 'u',
  ins: 'u',
  s: 's',
  del: 's',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  tt: 'code',
  samp: 'code',
  mark: 'mark',
}

/** The looks inside an element: its tag, its style, and what it inherits. */
export function looksInside(node: Element, outer: Looks): Looks {
  const css = parseStyle(attribute(node, 'style') ?? '')
  const marks = new Set(outer.marks)
  const own = TAG_MARKS[node.tagName]
  if (own) marks.add(own)
  styleMarks(css, marks)
  const align = (css.get('text-align') ?? attribute(node, 'align'))?.toLowerCase()
  const href = node.tagName === 'a' ? linkOf(node) : undefined
  return {
    marks: [...marks],
    size: sizeOf(css, node, outer.size),
    align: align === 'center' || align === 'right' ? align : align ? undefined : outer.align,
    href: href ?? outer.href,
    pre: outer.pre || node.tagName === 'pre' || /^pre/.test(css.get('white-space') ?? ''),
  }
}

function styleMarks(css: Css, marks: Set<Mark>): void {
  const weight = css.get('font-weight') ?? css.get('mso-bidi-font-weight')
  if (weight && /^(bold|bolder|[6-9]00)$/i.test(weight)) marks.add('strong')
  if (weight && /^(normal|lighter|[1-5]00)$/i.test(css.get('font-weight') ?? ''))
    marks.delete('strong')
  if (/^(italic|oblique)/i.test(css.get('font-style') ?? '')) marks.add('em')
  if (/^normal$/i.test(css.get('font-style') ?? '')) marks.delete('em')
  const line = css.get('text-decoration') ?? css.get('text-decoration-line') ?? ''
  if (/underline/i.test(line)) marks.add('u')
  if (/line-through/i.test(line)) marks.add('s')
  if (/^none/i.test(line)) marks.delete('u')
  if (/^(sub|super)$/i.test(css.get('vertical-align') ?? '')) {
    marks.add(css.get('vertical-align')!.toLowerCase() === 'sub' ? 'sub' : 'sup')
  }
}

const FONT_SIZES = [0, 10, 13, 16, 18, 24, 32, 48]

/** Pixels: 1 pt is 4/3 px; em and % are of the parent. */
function sizeOf(css: Css, node: Element, outer: number): number {
  const found = /^([\d.]+)(px|pt|em|rem|%)$/i.exec(css.get('font-size') ?? '')
  if (!found)
    return node.tagName === 'font' ? (FONT_SIZES[Number(attribute(node, 'size'))] ?? outer) : outer
  const amount = Number(found[1])
  switch (found[2]!.toLowerCase()) {
    case 'pt':
      return (amount * 4) / 3
    case 'em':
      return amount * outer
    case '%':
      return (amount / 100) * outer
    case 'rem':
      return amount * BODY_SIZE
    default:
      return amount
  }
}

function linkOf(node: Element): string | undefined {
  const href = attribute(node, 'href')?.trim() ?? ''
  if (/^(mailto|tel):[^\s<>"]+$/i.test(href)) return href
  if (/^\/(?!\/)[^\s<>"]*$/.test(href)) return href
  return readHttpUrl(href)?.href
}

/** Runs as the fewest nested elements; marks always in the same order. */
export function printRuns(runs: readonly Run[], without: readonly Mark[] = []): ElementContent[] {
  const out: ElementContent[] = []
  let at = 0
  while (at < runs.length) {
    const run = runs[at]!
    if (run.kind !== 'text') {
      out.push(run.kind === 'break' ? element('br') : run.node)
      at += 1
      continue
    }
    let value = ''
    const key = keyOf(run.looks, without)
    while (at < runs.length) {
      const next = runs[at]!
      if (next.kind !== 'text' || keyOf(next.looks, without) !== key) break
      value += next.value
      at += 1
    }
    // Two spaces meet where something between them was dropped.
    out.push(marked(value.replace(/ {2,}/g, ' '), run.looks, without))
  }
  return out
}

const ORDER: readonly Mark[] = ['code', 'sub', 'sup', 'mark', 's', 'u', 'em', 'strong']

function marked(value: string, looks: Looks, without: readonly Mark[]): ElementContent {
  let node: ElementContent = text(value)
  if (value.trim() === '' && !looks.href) return node
  for (const mark of ORDER) {
    // A link is underlined anyway.
    const shown =
      looks.marks.includes(mark) && !without.includes(mark) && !(mark === 'u' && looks.href)
    if (shown) node = element(mark, { children: [node] })
  }
  return looks.href ? element('a', { properties: { href: looks.href }, children: [node] }) : node
}

function keyOf(looks: Looks, without: readonly Mark[]): string {
  const marks = ORDER.filter(
    (mark) =>
      looks.marks.includes(mark) && !without.includes(mark) && !(mark === 'u' && looks.href),
  )
  return `${looks.href ?? ''}|${marks.join()}`
}
