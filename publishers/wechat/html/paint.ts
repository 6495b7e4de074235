import { over, parseColor, type Rgb } from '../../html/color'
import type { Css, Element, Root } from '../../html/tree'
import {
  darkenBackground,
  darkenText,
  DARK_PAGE,
  DARK_TEXT,
  LIGHT_PAGE,
  LIGHT_TEXT,
} from './darkMode'

/** How an element's text stands on its ground, by day and by night. */
export type Paint = {
  /** As written; the night colour is computed from it. */
  color: Rgb
  ground: Rgb
  nightColor: Rgb
  nightGround: Rgb
  /** The background the night algorithm compares text with: the nearest one set, else the page. */
  nightBehind: Rgb
}

export const PAGE: Paint = {
  color: LIGHT_TEXT,
  ground: LIGHT_PAGE,
  nightColor: DARK_TEXT,
  nightGround: DARK_PAGE,
  nightBehind: DARK_PAGE,
}

/** The paint inside an element, from its parent's paint and its own declarations. */
export function paintOf(css: Css | undefined, outer: Paint): Paint {
  const background = backgroundOf(css)
  const written = css?.get('color')
  const color = (written && parseColor(written)) || undefined
  if (!background && !color) return outer
  const nightBackground = background && darkenBackground(background)
  const ground = background ? over(background, outer.ground) : outer.ground
  const nightGround = nightBackground ? over(nightBackground, outer.nightGround) : outer.nightGround
  const nightBehind = nightBackground ?? outer.nightBehind
  const own = color ?? outer.color
  const nightColor = darkenText(own, nightBehind)
  return { color: own, ground, nightColor, nightGround, nightBehind }
}

/** Walks elements with their paint; `visit` may change the element's declarations before its children are seen. */
export function walkPaint(
  tree: Root,
  visit: (node: Element, outer: Paint, paint: Paint) => void,
): void {
  const enter = (parent: Root | Element, outer: Paint) => {
    for (const child of parent.children) {
      if (child.type !== 'element' || child.tagName === 'svg') continue
      visit(child, outer, paintOf(child.data?.css, outer))
      enter(child, paintOf(child.data?.css, outer))
    }
  }
  enter(tree, PAGE)
}

function backgroundOf(css: Css | undefined): Rgb | undefined {
  const plain = css?.get('background-color')
  const color = plain ? parseColor(plain) : undefined
  const image = css?.get('background-image')
  if (!image) return color && color.a > 0 ? color : undefined
  const stops = [...image.matchAll(/#[\da-f]{3,8}\b|rgba?\([^)]*\)/gi)]
    .map(([found]) => parseColor(found))
    .filter((stop): stop is Rgb => stop !== undefined)
  if (stops.length === 0) return color
  const mean = (part: keyof Rgb) => stops.reduce((sum, stop) => sum + stop[part], 0) / stops.length
  return { r: mean('r'), g: mean('g'), b: mean('b'), a: mean('a') }
}
