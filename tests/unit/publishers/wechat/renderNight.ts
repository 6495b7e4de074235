/**
 * A second, separate reading of WeChat's published night algorithm (github.com/wechatjs/mp-darkmode), for the lint: it
 * shares no code with what it checks. Colours are [r, g, b, a].
 */
export type Color = [number, number, number, number]

const PAGE: Color = [25, 25, 25, 1]

export function readColor(source: string): Color | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(source.trim())?.[1]
  if (hex) {
    const wide = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
    return [0, 2, 4].map((at) => parseInt(wide.slice(at, at + 2), 16)).concat(1) as Color
  }
  const parts = /^rgba?\(([^)]+)\)$/.exec(source.trim())?.[1]?.split(',').map(Number)
  return parts ? [parts[0]!, parts[1]!, parts[2]!, parts[3] ?? 1] : undefined
}

export function paintOver([r, g, b, a]: Color, under: Color): Color {
  return [r * a + under[0] * (1 - a), g * a + under[1] * (1 - a), b * a + under[2] * (1 - a), 1]
}

export function ratio(one: Color, two: Color): number {
  const light = (color: Color) => {
    const [r, g, b] = color.slice(0, 3).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4)
    })
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05
  }
  const [a, b] = [light(one), light(two)]
  return a > b ? a / b : b / a
}

const perceived = ([r, g, b]: Color) => (r * 299 + g * 587 + b * 114) / 1000

export function nightGround(color: Color): Color {
  const [, saturation, lightness] = toHsl(color)
  const bright = perceived(color)
  let made = color
  if ((saturation === 0 && lightness > 40) || bright > 250) {
    made = fromHsl(0, 0, Math.min(100, 100 + toHsl(PAGE)[2] - lightness))
  } else if (bright > 190) made = toBrightness(190, color)
  else if (lightness < 22) made = fromHsl(toHsl(color)[0], saturation, 22)
  return [made[0], made[1], made[2], color[3]]
}

export function nightText(color: Color, ground: Color): Color {
  const [h, s, l] = toHsl(color)
  const behind = perceived(ground) * ground[3] + 25 * (1 - ground[3])
  const bright = perceived(color)
  const distance = Math.abs(behind - bright)
  const withAlpha = (made: Color): Color => [made[0], made[1], made[2], color[3]]
  if (bright >= 250) return color
  if (distance > 138 && behind <= 27) return withAlpha(toBrightness(138 + behind, color))
  if (distance >= 65) return color
  if (behind >= 100) {
    if (l > 50) return nightText(withAlpha(fromHsl(h, s, 90 - l)), ground)
    return withAlpha(toBrightness(Math.min(138, behind - 65), color))
  }
  if (l <= 40) return nightText(withAlpha(fromHsl(h, s, 90 - l)), ground)
  return withAlpha(toBrightness(Math.min(138, behind + 65), color))
}

function toBrightness(target: number, color: Color): Color {
  const times = target / perceived(color)
  let r = Math.min(255, color[0] * times)
  let g = Math.min(255, color[1] * times)
  let b = Math.min(255, color[2] * times)
  if (g === 0 || r === 255 || b === 255) g = (target * 1000 - r * 299 - b * 114) / 587
  else if (r === 0) r = (target * 1000 - g * 587 - b * 114) / 299
  else if (b === 0 || g === 255) b = (target * 1000 - r * 299 - g * 587) / 114
  return [r, g, b, 1]
}

function toHsl([r, g, b]: Color): [number, number, number] {
  const max = Math.max(r, g, b)
  const min = Math.min(r, g, b)
  const delta = max - min
  const l = (max + min) / 510
  if (delta === 0) return [0, 0, l * 100]
  const s = delta / 255 / (1 - Math.abs(2 * l - 1))
  const sector =
    max === r ? ((g - b) / delta + 6) % 6 : max === g ? (b - r) / delta + 2 : (r - g) / delta + 4
  return [sector * 60, s * 100, l * 100]
}

function fromHsl(h: number, s: number, l: number): Color {
  const chroma = (1 - Math.abs((2 * l) / 100 - 1)) * (s / 100)
  const second = chroma * (1 - Math.abs(((h / 60) % 2) - 1))
  const base = l / 100 - chroma / 2
  const [r, g, b] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(h / 60) % 6]!
  return [(r! + base) * 255, (g! + base) * 255, (b! + base) * 255, 1]
}
