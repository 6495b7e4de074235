import { parseColor, printColor } from './color'
import { splitTop } from './declarations'
import type { LossBook } from './losses'
import { walk, type Css, type Root } from './tree'

export type CssVerdict = 'safe' | 'gray' | 'banned'

/** What a channel does with a property; the channel's own dated table answers. */
export type CssPolicy = (property: string, value: string) => CssVerdict

/** Any of these in a value loads, runs or hides something, whatever the property is. */
const DANGEROUS =
  /url\s*\(|expression\s*\(|javascript:|image-set|element\s*\(|attr\s*\(|env\s*\(|var\s*\(|@|\\|[<>{}]|-moz-binding|behavior/i
const PLAIN_VALUE = /^[-+\w\s.,%#()*/'"!\u0080-\uffff]{1,300}$/
const COLOR_PROPERTY = /(^|-)color$|^fill$|^stroke$/

/**
 * Keeps of each element's declarations what the channel keeps, colours in the one form every client reads.
 * `!important` has done its work in the cascade and does not come here.
 */
export function filterCss({
  tree,
  policy,
  losses,
}: {
  tree: Root
  policy: CssPolicy
  losses: LossBook
}): void {
  walk(tree, (node) => {
    if (node.data?.css) node.data.css = keptCss({ css: node.data.css, policy, losses })
  })
}

/** The same for declarations that stand alone. */
export function keptCss({
  css,
  policy,
  losses,
}: {
  css: Css
  policy: CssPolicy
  losses: LossBook
}): Css {
  const kept: Css = new Map()
  for (const [property, value] of css) {
    for (const [name, cleaned] of declared(property, value)) {
      const verdict = policy(name, cleaned)
      if (verdict === 'banned') {
        if (isVisible(name)) losses.add('css', '微信会去掉的样式没有保留', name)
        continue
      }
      kept.delete(name)
      kept.set(name, cleaned)
    }
    if (/url\s*\(/i.test(value))
      losses.add('background-picture', '样式里的背景图片没有保留，请改为正文图片')
  }
  return kept
}

/** One declaration as the declarations it stands for; none when its value is no good. */
function declared(property: string, value: string): [string, string][] {
  if (property === 'background') {
    const color = splitTop(value, ' ')
      .map((part) => part.trim())
      .find((part) => parseColor(part))
    return color ? [['background-color', printColor(parseColor(color)!)]] : gradient(value)
  }
  if (/^(inherit|unset|revert|revert-layer|initial)$/i.test(value)) return []
  if (DANGEROUS.test(value) || !PLAIN_VALUE.test(value)) return []
  if (COLOR_PROPERTY.test(property)) {
    const colors = splitTop(value, ' ').map((part) => parseColor(part))
    if (colors.some((color) => !color)) return []
    return [[property, colors.map((color) => printColor(color!)).join(' ')]]
  }
  // Single quotes: a double one would become six characters inside the attribute.
  return [[property, plainColors(value).replaceAll('"', "'")]]
}

function gradient(value: string): [string, string][] {
  return /gradient\(/i.test(value) && !DANGEROUS.test(value)
    ? [['background-image', plainColors(value)]]
    : []
}

/** Colours inside a longer value (`1px solid hsl(…)`), each in the plain form. */
function plainColors(value: string): string {
  if (!/[(#]/.test(value)) return value
  return value.replace(
    /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch)\([^()]*\)|color-mix\((?:[^()]|\([^()]*\))*\)/gi,
    (found) => {
      const color = parseColor(found)
      return color ? printColor(color) : found
    },
  )
}

/** Vendor and editor leftovers change nothing a reader sees; saying so would only be noise. */
function isVisible(property: string): boolean {
  return !/^(-|mso-|tab-|cursor|outline|user-select|caret|page-|orphans|widows|content$|counter-|quotes|will-change|pointer-|scroll|touch|font-feature|font-variant|text-rendering|box-sizing|text-size-adjust|transition|orphans)/.test(
    property,
  )
}
