import { parseColor, printColor } from './color'
import { attribute, patchData, type Element, type ElementContent } from './tree'

/** What the platform keeps of SVG; source: wechat-rendering facts, checked 2026-11. */
const ELEMENTS = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan animate animateTransform animateMotion set`.split(
    /\s+/,
  ),
)
const ATTRIBUTES = new Set(
  `viewBox width height x y cx cy r rx ry x1 y1 x2 y2 dx dy d points transform fill stroke fillRule clipRule opacity
  fillOpacity strokeOpacity strokeWidth strokeLineCap strokeLineJoin strokeDashArray strokeDashOffset strokeMiterLimit
  fontSize fontWeight textAnchor dominantBaseline preserveAspectRatio attributeName type from to by values keyTimes
  dur begin repeatCount calcMode additive`.split(/\s+/),
)
const ANIMATED = /^(x|y|width|height|opacity|d|points|fill|stroke(-[a-z]+)?|visibility|transform)$/
/** Widest drawing an article shows, in pixels. */
const MAX_WIDTH = 677
/** MathJax's ex on a 16 px text, in pixels. */
const EX = 8

/**
 * A copy of the drawing with allowed shapes and plain paints only: no ids, references, styles, links, gradients or
 * foreign content. `undefined` when nothing drawable is left.
 */
export function sanitizeSvg(svg: Element): Element | undefined {
  const copy = cleanElement(svg)
  if (!copy || !hasShape(copy)) return undefined
  const box = (attribute(copy, 'viewBox') ?? '').split(/[\s,]+/).map(Number)
  const width = pixels(copy.properties.width) ?? box[2]
  const height = pixels(copy.properties.height) ?? box[3]
  const align = /vertical-align:\s*(-?[\d.]+)(ex|px|em)/.exec(attribute(svg, 'style') ?? '')
  if (width && height) {
    const scale = Math.min(1, MAX_WIDTH / width)
    // Without a box a narrower drawing would be cut, not scaled.
    copy.properties.viewBox ??= `0 0 ${width} ${height}`
    copy.properties.width = round(width * scale)
    copy.properties.height = round(height * scale)
  }
  const shift = align
    ? Number(align[1]) * (align[2] === 'ex' ? EX : align[2] === 'em' ? 2 * EX : 1)
    : 0
  const css = new Map<string, string>()
  if (shift) css.set('vertical-align', `${round(shift)}px`)
  if (!shift && svg.data?.css?.has('vertical-align'))
    css.set('vertical-align', svg.data.css.get('vertical-align')!)
  return patchData(copy, { css })
}

/** Why a drawing lost parts: for the list of losses. */
export function svgLosses(svg: Element): string[] {
  const lost = new Set<string>()
  const look = (node: Element) => {
    if (
      /^(use|image|foreignObject|linearGradient|radialGradient|marker|filter|mask|clipPath|pattern|style|script|a)$/.test(
        node.tagName,
      )
    ) {
      lost.add(node.tagName)
    }
    for (const value of Object.values(node.properties)) {
      if (/url\s*\(/i.test(String(value))) lost.add('渐变或图案填充')
    }
    for (const child of node.children) if (child.type === 'element') look(child)
  }
  look(svg)
  return [...lost]
}

function cleanElement(node: Element): Element | undefined {
  if (!ELEMENTS.has(node.tagName)) return undefined
  const properties: Element['properties'] = {}
  for (const [name, raw] of Object.entries(node.properties)) {
    if (!ATTRIBUTES.has(name) || raw === null || raw === undefined) continue
    const value = Array.isArray(raw) ? raw.join(' ') : String(raw)
    const kept = cleanValue(name, value)
    if (kept !== undefined) properties[name] = kept
  }
  if (/^(animate|set)/.test(node.tagName)) {
    if (!ANIMATED.test(String(properties.attributeName ?? 'transform'))) return undefined
    if (properties.begin !== undefined && !/^(click|\d[\d.]*m?s)$/.test(String(properties.begin)))
      return undefined
  }
  const children: ElementContent[] = []
  for (const child of node.children) {
    if (child.type === 'text' && /^(text|tspan)$/.test(node.tagName)) children.push({ ...child })
    if (child.type !== 'element') continue
    const kept = cleanElement(child)
    // A bare group is characters spent on nothing.
    if (kept?.tagName === 'g' && Object.keys(kept.properties).length === 0)
      children.push(...kept.children)
    else if (kept) children.push(kept)
  }
  if (node.tagName === 'g' && children.length === 0) return undefined
  return { type: 'element', tagName: node.tagName, properties, children }
}

function cleanValue(name: string, value: string): string | undefined {
  if (/url\s*\(|javascript:|[<>"'\\;{}]|&/i.test(value) && name !== 'values') return undefined
  if (name === 'fill' || name === 'stroke') {
    if (/^(none|currentcolor)$/i.test(value)) return value
    const color = parseColor(value)
    return color ? printColor(color) : undefined
  }
  if (name === 'values' && !/^[\w\s.,;#()%-]*$/.test(value)) return undefined
  return value.replace(/\s+/g, ' ').trim()
}

function hasShape(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(path|rect|circle|ellipse|line|polyline|polygon|text)$/.test(child.tagName) ||
        hasShape(child)),
  )
}

function pixels(value: unknown): number | undefined {
  const found = /^([\d.]+)(px|ex|em)?$/.exec(String(value ?? '').trim())
  if (!found) return undefined
  const unit = found[2] === 'ex' ? EX : found[2] === 'em' ? 2 * EX : 1
  return Number(found[1]) * unit
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
