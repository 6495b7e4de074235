import { COLOR_NAMES } from './colorNames'
import { splitTop } from './declarations'
import { hslToRgb, labToRgb, lchToLab, oklabToRgb, mixRgb } from './colorSpaces'

/** Red, green and blue 0..255, alpha 0..1. */
export type Rgb = { r: number; g: number; b: number; a: number }

/**
 * Reads any colour of CSS Color 4 that can be known without a page: hex, rgb, hsl, hwb, lab, lch,
 * oklab, oklch, color-mix and the names. `undefined` for what is none, and for `currentcolor`.
 */
export function parseColor(source: string): Rgb | undefined {
  if (!known.has(source)) {
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(source, readColor(source))
  }
  return known.get(source)
}

/** A theme's few colours are asked for at every text. Nobody changes what is returned. */
const known = new Map<string, Readonly<Rgb> | undefined>()
const MAX_KNOWN = 1_000

function readColor(source: string): Rgb | undefined {
  const value = source.trim().toLowerCase()
  if (value === 'transparent') return { r: 0, g: 0, b: 0, a: 0 }
  if (value.startsWith('#')) return parseHex(value.slice(1))
  const named = COLOR_NAMES.get(value)
  if (named) return parseHex(named)
  const call = /^([a-z-]+)\((.*)\)$/.exec(value)
  if (!call) return undefined
  if (call[1] === 'color-mix') return parseMix(call[2]!)
  return parseFunction(call[1]!, call[2]!)
}

/** The shortest form old WebViews read: `#abc`, `#aabbcc`, or `rgba()` when it shines through. */
export function printColor({ r, g, b, a }: Rgb): string {
  const [red, green, blue] = [r, g, b].map((part) => Math.max(0, Math.min(255, Math.round(part))))
  if (a < 1) return a === 0 ? 'transparent' : `rgba(${red},${green},${blue},${round(a, 3)})`
  const hex = [red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')
  const short = hex[0] === hex[1] && hex[2] === hex[3] && hex[4] === hex[5]
  return short ? `#${hex[0]}${hex[2]}${hex[4]}` : `#${hex}`
}

/** Paints a colour over an opaque one. */
export function over(top: Rgb, bottom: Rgb): Rgb {
  const blend = (upper: number, lower: number) => upper * top.a + lower * (1 - top.a)
  return { r: blend(top.r, bottom.r), g: blend(top.g, bottom.g), b: blend(top.b, bottom.b), a: 1 }
}

/** WCAG 2.2 contrast of two opaque colours, 1..21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Rgb, two: Rgb): number {
  const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance({ r, g, b }: Rgb): number {
  const [red, green, blue] = [r, g, b].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function parseHex(hex: string): Rgb | undefined {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(hex)) return undefined
  const full = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex
  const part = (at: number) => parseInt(full.slice(at, at + 2), 16)
  return { r: part(0), g: part(2), b: part(4), a: full.length === 8 ? part(6) / 255 : 1 }
}

function parseFunction(name: string, body: string): Rgb | undefined {
  const [main, slashed] = body.split('/')
  const parts = main!.split(body.includes(',') ? ',' : /\s+/).map((part) => part.trim())
  const args = parts.filter((part) => part !== '')
  const alphaText = (slashed ?? args[3])?.trim()
  const a = alphaText === undefined ? 1 : clamp(amount(alphaText, 1))
  if (
    args.length < 3 ||
    args.some((part) => !/^(none|[-+.\d][-+.\de]*(%|deg|rad|grad|turn)?)$/.test(part))
  ) {
    return undefined
  }
  const [x, y, z] = args as [string, string, string]
  const solid = (color: Omit<Rgb, 'a'>): Rgb => ({ ...color, a })
  switch (name) {
    case 'rgb':
    case 'rgba':
      return solid({ r: amount(x, 255), g: amount(y, 255), b: amount(z, 255) })
    case 'hsl':
    case 'hsla':
      return solid(hslToRgb({ h: angle(x), s: percent(y), l: percent(z) }))
    case 'hwb': {
      const [white, black] = [percent(y) / 100, percent(z) / 100]
      const pure = hslToRgb({ h: angle(x), s: 100, l: 50 })
      const total = Math.max(1, white + black)
      const tint = (part: number) => part * (1 - (white + black) / total) + (255 * white) / total
      return solid({ r: tint(pure.r), g: tint(pure.g), b: tint(pure.b) })
    }
    case 'lab':
      return solid(labToRgb({ l: amount(x, 100), a: amount(y, 125), b: amount(z, 125) }))
    case 'lch':
      return solid(labToRgb(lchToLab({ l: amount(x, 100), c: amount(y, 150), h: angle(z) })))
    case 'oklab':
      return solid(oklabToRgb({ l: amount(x, 1), a: amount(y, 0.4), b: amount(z, 0.4) }))
    case 'oklch':
      return solid(oklabToRgb(lchToLab({ l: amount(x, 1), c: amount(y, 0.4), h: angle(z) })))
    default:
      return undefined
  }
}

function parseMix(body: string): Rgb | undefined {
  const [space, one, two] = splitTop(body, ',').map((part) => part.trim())
  if (!space?.startsWith('in ') || !one || !two) return undefined
  const read = (part: string) => {
    const share = /(?:^|\s)([\d.]+)%(?:\s|$)/.exec(part)
    const color = parseColor(part.replace(/(?:^|\s)[\d.]+%(?=\s|$)/, ' ').trim())
    return { color, share: share ? Number(share[1]) : undefined }
  }
  const [first, second] = [read(one), read(two)]
  if (!first.color || !second.color) return undefined
  const weight = first.share ?? (second.share === undefined ? 50 : 100 - second.share)
  const rest = second.share ?? 100 - weight
  if (weight + rest <= 0) return undefined
  return mixRgb({
    space: space.slice(3),
    one: first.color,
    two: second.color,
    share: rest / (weight + rest),
  })
}

function amount(source: string, whole: number): number {
  if (source === 'none') return 0
  return source.endsWith('%') ? (parseFloat(source) / 100) * whole : parseFloat(source)
}

function percent(source: string): number {
  return source === 'none' ? 0 : parseFloat(source)
}

function angle(source: string): number {
  const value = source === 'none' ? 0 : parseFloat(source)
  if (source.endsWith('turn')) return value * 360
  if (source.endsWith('grad')) return value * 0.9
  return source.endsWith('rad') ? (value * 180) / Math.PI : value
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(1, value)) : 1
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
