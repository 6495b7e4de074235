import { fromHtml } from 'hast-util-from-html'
import type { Element, Root } from 'hast'
import { nightGround, nightText, paintOver, ratio, readColor, type Color } from './renderNight'

const TAGS = new Set(
  `section p span strong em u s sub sup br hr h2 h3 h4 ul ol li blockquote table thead tbody tfoot tr th td img a code
  ruby rt rp svg g path rect circle ellipse line polyline polygon text tspan animate animateTransform animateMotion set
  mp-miniprogram`.split(/\s+/),
)
const BANNED_CSS =
  /(^|;)\s*(position|top|left|right|bottom|z-index|filter|backdrop-filter|behavior|-moz-binding|content|animation|cursor|background-image:(?!(-webkit-)?linear-gradient)|--)[\w-]*\s*:|url\s*\(|var\s*\(|expression|javascript:|!important|undefined|\\/i
const BLOCK = 'section|p|h2|h3|h4|ul|ol|li|blockquote|table|thead|tbody|tfoot|tr|td|th|hr'

/** Everything wrong with a rendition's HTML; [] when it may go out. Written apart from the renderer on purpose. */
export function lint(html: string): string[] {
  if (html === '') return []
  const problems: string[] = []
  const tree = fromHtml(html, { fragment: true })
  if (/[\n\r\t]/.test(html)) problems.push('a raw line end or tab')
  if (new RegExp(`</(${BLOCK})>\\s+<|<(section|ul|ol|table|tr|blockquote)[^>]*>\\s+<`).test(html)) {
    problems.push('white space between blocks')
  }
  if (/<!--|<!doctype/i.test(html)) problems.push('a comment')
  each(tree, (node, parent) => problems.push(...checkElement(node, parent)))
  problems.push(...checkGuards(tree), ...checkContrast(tree))
  return [...new Set(problems)]
}

function checkElement(node: Element, parent: Element | Root): string[] {
  const problems: string[] = []
  if (!TAGS.has(node.tagName)) problems.push(`<${node.tagName}>`)
  for (const [name, value] of Object.entries(node.properties)) {
    const isCard = node.tagName === 'mp-miniprogram' && name.startsWith('dataMiniprogram')
    if (
      /^(id|className|name|on.*|data.*|ariaLabel|href.+|xlink.*|srcDoc|srcSet|title|width|height)$/.test(
        name,
      ) &&
      !isCard &&
      node.tagName !== 'svg' &&
      !inDrawing(node)
    ) {
      problems.push(`${node.tagName}[${name}]`)
    }
    if (name === 'style' && BANNED_CSS.test(String(value))) problems.push(`style ${String(value)}`)
    if (/javascript:|vbscript:|data:/i.test(String(value)))
      problems.push(`value ${String(value).slice(0, 40)}`)
  }
  if (node.tagName === 'a') {
    const href = String(node.properties.href ?? '')
    if (!/^https:\/\/mp\.weixin\.qq\.com\/[^@\\]*$/.test(href)) problems.push(`link ${href}`)
  }
  if (node.tagName === 'img') {
    const src = String(node.properties.src ?? '')
    if (!/^(media:[\w-]+|https:\/\/mmbiz\.(qpic|qlogo)\.cn\/.+)$/.test(src))
      problems.push(`picture ${src.slice(0, 40)}`)
    if (!/max-width:100%/.test(String(node.properties.style)))
      problems.push('a picture that may be too wide')
  }
  const isList = parent.type === 'element' && /^(ul|ol)$/.test(parent.tagName)
  if (isList !== (node.tagName === 'li'))
    problems.push(`${node.tagName} in ${(parent as Element).tagName}`)
  if (isBlock(node) && parent.type === 'element' && /^(p|h2|h3|h4|code)$/.test(parent.tagName)) {
    problems.push(`${node.tagName} inside ${parent.tagName}`)
  }
  if (
    /^(p|li|ul|ol|blockquote|h2|h3|h4|section)$/.test(node.tagName) &&
    node.children.length === 0
  ) {
    problems.push(`empty ${node.tagName}`)
  }
  return problems
}

function inDrawing(node: Element): boolean {
  return /^(g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|animate|animateTransform|set)$/.test(
    node.tagName,
  )
}

function isBlock(node: Element): boolean {
  return new RegExp(`^(${BLOCK})$`).test(node.tagName)
}

function checkGuards(tree: Root): string[] {
  const ends = [tree.children[0], tree.children.at(-1)]
  const ok = ends.every(
    (node) => node?.type === 'element' && /font-size:0/.test(String(node.properties.style)),
  )
  return ok ? [] : ['no guards']
}

type Ground = { ink: Color; day: Color; night: Color; behind: Color }

function checkContrast(tree: Root): string[] {
  const problems: string[] = []
  const visit = (node: Element | Root, ground: Ground) => {
    for (const child of node.children) {
      if (child.type === 'text' && /[^\s\u00a0]/.test(child.value))
        problems.push(...contrastOf(child.value, ground))
      if (child.type === 'element' && child.tagName !== 'svg') visit(child, groundIn(child, ground))
    }
  }
  visit(tree, {
    ink: [25, 25, 25, 1],
    day: [255, 255, 255, 1],
    night: [25, 25, 25, 1],
    behind: [25, 25, 25, 1],
  })
  return problems
}

function groundIn(node: Element, outer: Ground): Ground {
  const style = String(node.properties.style ?? '')
  const ink = readColor(/(?:^|;)color:([^;]+)/.exec(style)?.[1] ?? '') ?? outer.ink
  const color = readColor(/(?:^|;)background-color:([^;]+)/.exec(style)?.[1] ?? '')
  if (!color || /gradient/.test(style)) return { ...outer, ink }
  const night = nightGround(color)
  return {
    ink,
    day: paintOver(color, outer.day),
    night: paintOver(night, outer.night),
    behind: night,
  }
}

function contrastOf(words: string, { ink, day, night, behind }: Ground): string[] {
  const byDay = ratio(paintOver(ink, day), day)
  const byNight = ratio(paintOver(nightText(ink, behind), night), night)
  const found: string[] = []
  if (byDay < 4.5) found.push(`contrast by day ${byDay.toFixed(2)} of “${words.slice(0, 8)}”`)
  if (byNight < 4.5) found.push(`contrast by night ${byNight.toFixed(2)} of “${words.slice(0, 8)}”`)
  return found
}

function each(
  parent: Element | Root,
  visit: (node: Element, parent: Element | Root) => void,
): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    visit(child, parent)
    each(child, visit)
  }
}

/** Characters of the input a reader would have seen, without spaces: they must all be in the output, in order. */
export function visibleText(html: string): string {
  const gone = new Set(
    'script style template noscript iframe object embed svg math title head select textarea video audio rp'.split(
      ' ',
    ),
  )
  const collect = (node: Element | Root): string =>
    node.children
      .map((child) => {
        if (child.type === 'text') return child.value
        if (
          child.type !== 'element' ||
          gone.has(child.tagName) ||
          child.properties.hidden !== undefined
        )
          return ''
        if (/display:\s*none|visibility:\s*hidden/.test(String(child.properties.style ?? '')))
          return ''
        const classes = String(child.properties.className ?? '')
        if (child.properties.dataMath || /katex|markdown-alert-title/.test(classes)) return ''
        return collect(child)
      })
      .join('')
  return bare(collect(fromHtml(html, { fragment: true })))
}

export function bare(text: string): string {
  return text.replace(/[\s\u00a0\u0000-\u001f\u007f\ufeff]/g, '')
}

/** The first part of `needle` that does not follow in `haystack`; '' when all of it does. */
export function firstMissing(needle: string, haystack: string): string {
  let at = 0
  const characters = [...needle]
  for (let index = 0; index < characters.length; index += 1) {
    const found = haystack.indexOf(characters[index]!, at)
    if (found < 0) return characters.slice(index, index + 12).join('')
    at = found + characters[index]!.length
  }
  return ''
}
