/**
 * An article's inline colours as a phone in dark mode would turn them: dark inks become light, light grounds
 * dark, the hue stays. Near WeChat's own algorithm (npm mp-darkmode), not the same.
 */
export const darkContent = (content: string): string =>
  content.replace(
    /(\sstyle=")([^"]*)"/g,
    (_all, start: string, style: string) => `${start}${darkStyle(style)}"`,
  )

const darkStyle = (style: string): string =>
  style.replace(
    /((?:^|;)\s*)(color|background|background-color|border(?:-\w+)*|outline|text-decoration)(\s*:\s*)([^;]*)/gi,
    (_all, before: string, property: string, colon: string, value: string) => {
      const part = partOf(property.toLowerCase())
      return `${before}${property}${colon}${value.replace(COLOUR, (colour) => turn(colour, part))}`
    },
  )

const COLOUR =
  /#[0-9a-f]{3,8}\b|rgba?\([\d\s.,/%]+\)|\b(?:white|black|gray|grey|red|blue|green|navy|maroon)\b/gi

const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  gray: '#808080',
  grey: '#808080',
  red: '#ff0000',
  blue: '#0000ff',
  green: '#008000',
  navy: '#000080',
  maroon: '#800000',
}

type Part = 'ground' | 'line' | 'ink'

const partOf = (property: string): Part => {
  if (property.startsWith('background')) return 'ground'
  return property.startsWith('border') || property === 'outline' ? 'line' : 'ink'
}

const turn = (colour: string, part: Part): string => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = channelsOf(
    NAMED[colour.toLowerCase()] ?? colour,
  )
  const { hue, saturation, lightness } = toHsl(red, green, blue)
  const turned = TURNED[part](lightness)
  const kept = Math.round(saturation * (part === 'ground' ? 60 : 85))
  return `hsl(${Math.round(hue)} ${kept}% ${Math.round(turned * 100)}% / ${alpha})`
}

/** Grounds end between the page's own #191919 and a middle tone, lines stay quiet, inks stay readable on both. */
const TURNED: Record<Part, (lightness: number) => number> = {
  ground: (lightness) => (lightness > 0.35 ? 0.1 + (1 - lightness) * 0.28 : lightness),
  line: (lightness) => (lightness > 0.7 ? 0.28 : Math.max(lightness, 0.45)),
  ink: (lightness) => Math.max(lightness, 0.68 + (1 - lightness) * 0.18),
}

const channelsOf = (colour: string): number[] => {
  if (!colour.startsWith('#')) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return [red / 255, green / 255, blue / 255, alpha]
  }
  const digits = colour.slice(1)
  const full = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits
  return (full.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255)
}

const toHsl = (red: number, green: number, blue: number) => {
  const max = Math.max(red, green, blue)
  const min = Math.min(red, green, blue)
  const lightness = (max + min) / 2
  const spread = max - min
  if (spread === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = spread / (1 - Math.abs(2 * lightness - 1))
  const sector =
    max === red
      ? ((green - blue) / spread + 6) % 6
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4
  return { hue: sector * 60, saturation, lightness }
}
