import type { Rgb } from '../../html/color'
import { hslToRgb, rgbToHsl } from '../../html/colorSpaces'

/**
 * What WeChat's reader makes of colours at night, after the published algorithm
 * (https://github.com/wechatjs/mp-darkmode, constants of its `constant` module): backgrounds that are white-like are
 * inverted, other light ones dimmed; text is moved until it stands off from its background.
 */
export const DARK_PAGE: Rgb = { r: 25, g: 25, b: 25, a: 1 }
export const DARK_TEXT: Rgb = { r: 163, g: 163, b: 163, a: 1 }
export const LIGHT_PAGE: Rgb = { r: 255, g: 255, b: 255, a: 1 }
export const LIGHT_TEXT: Rgb = { r: 25, g: 25, b: 25, a: 1 }

const WHITE_LIKE = 250
const MAX_BACKGROUND = 190
const MIN_OFFSET = 65
const HIGH_BACKGROUND = 100
const HIGH_LIGHTNESS = 40
const LOW_LIGHTNESS = 22
const PAGE_BRIGHTNESS = 25
const MAX_OFFSET = 163 - PAGE_BRIGHTNESS
/** Lightness of the night page (#191919), in percent. */
const PAGE_LIGHTNESS = 9.8

export function darkenBackground(color: Rgb): Rgb {
  const { h, s, l } = rgbToHsl(color)
  const seen = brightness(color)
  const keepAlpha = (made: { r: number; g: number; b: number }): Rgb => ({ ...made, a: color.a })
  if ((s === 0 && l > HIGH_LIGHTNESS) || seen > WHITE_LIKE) {
    return keepAlpha(hslToRgb({ h: 0, s: 0, l: Math.min(100, 100 + PAGE_LIGHTNESS - l) }))
  }
  if (seen > MAX_BACKGROUND) return keepAlpha(scaleTo(MAX_BACKGROUND, color))
  if (l < LOW_LIGHTNESS) return keepAlpha(hslToRgb({ h, s, l: LOW_LIGHTNESS }))
  return color
}

/** The colour of text at night on a background that was already darkened. */
export function darkenText(color: Rgb, background: Rgb, depth = 0): Rgb {
  const behind = brightness(background) * background.a + PAGE_BRIGHTNESS * (1 - background.a)
  const seen = brightness(color)
  const offset = Math.abs(behind - seen)
  if (seen >= WHITE_LIKE || depth > 4) return color
  if (offset > MAX_OFFSET && behind <= PAGE_BRIGHTNESS + 2)
    return scaleTo(MAX_OFFSET + behind, color)
  if (offset >= MIN_OFFSET) return color
  const { h, s, l } = rgbToHsl(color)
  const flipped = (): Rgb => ({ ...hslToRgb({ h, s, l: 90 - l }), a: color.a })
  if (behind >= HIGH_BACKGROUND) {
    if (l > 90 - HIGH_LIGHTNESS) return darkenText(flipped(), background, depth + 1)
    return scaleTo(Math.min(MAX_OFFSET, behind - MIN_OFFSET), color)
  }
  if (l <= HIGH_LIGHTNESS) return darkenText(flipped(), background, depth + 1)
  return scaleTo(Math.min(MAX_OFFSET, behind + MIN_OFFSET), color)
}

/** Perceived brightness 0..255 (https://www.w3.org/TR/AERT/#color-contrast). */
function brightness({ r, g, b }: Rgb): number {
  return (r * 299 + g * 587 + b * 114) / 1000
}

function scaleTo(target: number, color: Rgb): Rgb {
  const ratio = target / Math.max(brightness(color), 1)
  let [r, g, b] = [color.r, color.g, color.b].map((part) => Math.min(255, part * ratio)) as [
    number,
    number,
    number,
  ]
  if (g === 0 || r === 255 || b === 255) g = (target * 1000 - r * 299 - b * 114) / 587
  else if (r === 0) r = (target * 1000 - g * 587 - b * 114) / 299
  else if (b === 0 || g === 255) b = (target * 1000 - r * 299 - g * 587) / 114
  const inside = (part: number) => Math.max(0, Math.min(255, part))
  return { r: inside(r), g: inside(g), b: inside(b), a: color.a }
}
