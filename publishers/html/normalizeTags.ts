import { parseColor } from './color'
import {
  attribute,
  cssOf,
  element,
  hasBlock,
  isElement,
  rewrite,
  text,
  type Element,
  type Parents,
  type Root,
} from './tree'

const RENAMED: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  address: 'section',
  strike: 's',
  del: 's',
  ins: 'u',
  div: 'section',
  article: 'section',
  main: 'section',
  header: 'section',
  footer: 'section',
  nav: 'section',
  hgroup: 'section',
  center: 'section',
  details: 'section',
  legend: 'p',
  summary: 'p',
  dir: 'ul',
  menu: 'ul',
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
  kbd: 'code',
  samp: 'code',
  var: 'em',
  tt: 'code',
  listing: 'pre',
}

/** Elements that only group or mean nothing here: their content stays. */
const UNWRAPPED = new Set(
  'abbr acronym bdi bdo data time output html body wbr nobr blink marquee picture search'.split(
    ' ',
  ),
)

const FONT_SIZES = ['', '12px', '13px', '16px', '18px', '22px', '28px', '36px']
const KNOWN = new Set(
  `section p span strong em u s sub sup br hr h2 h3 h4 ul ol li blockquote table thead tbody tfoot tr th td
  caption colgroup col img a code pre ruby rt rp rb rtc svg math figure figcaption aside mark small big q dl dt dd
  video audio input font`.split(/\s+/),
)

/**
 * Brings the many ways to say a thing down to one: `b` is `strong`, `div` is `section`, `align=` is a
 * declaration. Elements nobody knows are unwrapped, their text kept.
 */
export function normalizeTags(
  tree: Root,
  isAllowedCustom: (node: Element) => boolean = () => false,
): void {
  adoptOrphans(tree)
  rewrite(
    tree,
    (node) => {
      hints(node)
      if (node.tagName === 'center') cssDefault(node, 'text-align', 'center')
      if (node.tagName === 'summary')
        node.children = [element('strong', { children: node.children })]
      const renamed = RENAMED[node.tagName]
      if (renamed) node.tagName = renamed
      if (UNWRAPPED.has(node.tagName)) return node.children
      if (node.tagName === 'code' && hasBlock(node)) return renameTo(node, 'section')
      if (node.tagName === 'q') return [text('“'), ...node.children, text('”')]
      if (node.tagName === 'font') return styledSpan(node)
      if (node.tagName === 'small' || node.tagName === 'big') {
        cssDefault(node, 'font-size', node.tagName === 'small' ? '.85em' : '1.2em')
        node.tagName = 'span'
      }
      if (!KNOWN.has(node.tagName) && !inSvgOrMath(node) && !isAllowedCustom(node)) {
        return hasBlock(node) ? renameTo(node, 'section') : node.children
      }
      return node
    },
    (node) => isElement(node, 'svg', 'math'),
  )
}

/** Where a piece of a table or of ruby may stand; elsewhere it is a box or plain text. */
const HOMES: Readonly<Record<string, RegExp>> = {
  td: /^tr$/,
  th: /^tr$/,
  tr: /^(table|thead|tbody|tfoot)$/,
  thead: /^table$/,
  tbody: /^table$/,
  tfoot: /^table$/,
  caption: /^table$/,
  colgroup: /^table$/,
  col: /^(colgroup|table)$/,
  rt: /^ruby$/,
  rp: /^ruby$/,
  rb: /^ruby$/,
  rtc: /^ruby$/,
}

/** From the outside in, so that the cells of a row that lost its table are seen as orphans too. */
function adoptOrphans(parent: Parents): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const home = HOMES[child.tagName]
    if (home && !(parent.type === 'element' && home.test(parent.tagName))) {
      child.tagName = /^r/.test(child.tagName) ? 'span' : 'section'
    }
    adoptOrphans(child)
  }
}

/** Attributes of old HTML as declarations; a real declaration wins over them. */
function hints(node: Element): void {
  const align = attribute(node, 'align')?.toLowerCase()
  if (align && /^(left|right|center|justify)$/.test(align) && !isElement(node, 'img', 'table')) {
    cssDefault(node, 'text-align', align)
  }
  const background = attribute(node, 'bgColor') ?? attribute(node, 'bgcolor')
  if (background && parseColor(background)) cssDefault(node, 'background-color', background)
  const vertical = attribute(node, 'vAlign') ?? attribute(node, 'valign')
  if (vertical && /^(top|middle|bottom)$/i.test(vertical))
    cssDefault(node, 'vertical-align', vertical.toLowerCase())
}

function styledSpan(node: Element): Element {
  const color = attribute(node, 'color')
  if (color && parseColor(color)) cssDefault(node, 'color', color)
  const size = Number(attribute(node, 'size'))
  if (FONT_SIZES[size]) cssDefault(node, 'font-size', FONT_SIZES[size])
  return renameTo(node, 'span')
}

function renameTo(node: Element, tagName: string): Element {
  node.tagName = tagName
  return node
}

function cssDefault(node: Element, property: string, value: string): void {
  const css = cssOf(node)
  if (!css.has(property)) node.data!.css = new Map([[property, value], ...css])
}

function inSvgOrMath(node: Element): boolean {
  return node.tagName === 'svg' || node.tagName === 'math'
}
