import { contrast, over, parseColor, printColor, type Rgb } from '../../html/color'
import { hslToRgb, rgbToHsl } from '../../html/colorSpaces'
import type { LossBook } from '../../html/losses'
import { cssOf, type Element, type Root } from '../../html/tree'
import { darkenText } from './darkMode'
import { paintOf, walkPaint, type Paint } from './paint'

/** WCAG AA for text of any size (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
export const MIN_CONTRAST = 4.5
/** A hair more than asked for, so that rounding to whole channels never falls below. */
const SAFE_CONTRAST = 4.56

/** The lesser contrast of day and night. */
export function worstContrast(paint: Paint): number {
  const day = contrast(over(paint.color, paint.ground), paint.ground)
  const night = contrast(over(paint.nightColor, paint.nightGround), paint.nightGround)
  return Math.min(day, night)
}

/**
 * Every text can be read, by day and under WeChat's night mode: a colour that fails is moved to the nearest lightness
 * of its hue that does not; where none exists, its background gives way.
 */
export function ensureContrast({ tree, losses }: { tree: Root; losses: LossBook }): void {
  walkPaint(tree, (node, outer, paint) => {
    if (!hasOwnText(node) || worstContrast(paint) >= MIN_CONTRAST) return
    const css = cssOf(node)
    const better = nearestReadable(paint.color, paint)
    if (better) {
      css.set('color', printColor(better))
    } else {
      css.delete('background-image')
      css.set('background-color', parentIsWhite(outer) ? '#fff' : printColor(outer.ground))
      const plain = paintOf(css, outer)
      css.set(
        'color',
        printColor(nearestReadable(plain.color, plain) ?? { r: 25, g: 25, b: 25, a: 1 }),
      )
    }
    losses.add('contrast', '部分文字与背景太接近（含夜间模式），颜色已调整', css.get('color'))
  })
}

function nearestReadable(color: Rgb, paint: Paint): Rgb | undefined {
  const solid = over(color, paint.ground)
  const { h, s, l } = rgbToHsl(solid)
  for (const share of [1, 0.7, 0.4, 0]) {
    for (let step = 0; step <= 100; step += 1) {
      for (const lightness of step === 0 ? [l] : [l - step, l + step]) {
        if (lightness < 0 || lightness > 100) continue
        const made = parseColor(
          printColor({ ...hslToRgb({ h, s: s * share, l: lightness }), a: 1 }),
        )!
        const tried = { ...paint, color: made, nightColor: darkenText(made, paint.nightBehind) }
        if (worstContrast(tried) >= SAFE_CONTRAST) return made
      }
    }
  }
  return undefined
}

function hasOwnText(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'text' && /[^\s\u00a0\u200b]/.test(child.value),
  )
}

function parentIsWhite(paint: Paint): boolean {
  return printColor(paint.ground) === '#fff'
}
