import { describe, expect, it } from '@jest/globals'
import { contrast, parseColor, printColor } from '@publishers/html/color'

const shown = (source: string) => {
  const color = parseColor(source)
  return color && printColor(color)
}

describe('parseColor', () => {
  // Expected values: the examples and definitions of CSS Color 4.
  it.each([
    ['#AbC', '#abc'],
    ['#aabbccff', '#abc'],
    ['#00000080', 'rgba(0,0,0,0.502)'],
    ['rgb(1 2 3 / 50%)', 'rgba(1,2,3,0.5)'],
    ['rgba(1,2,3,.5)', 'rgba(1,2,3,0.5)'],
    ['rgb(100% 0% 50%)', '#ff0080'],
    ['hsl(120deg 100% 25%)', '#008000'],
    ['hsl(-240,100%,25%)', '#008000'],
    ['hsl(0.5turn 100% 50%)', '#0ff'],
    ['hwb(0 50% 0%)', '#ff8080'],
    ['oklch(0.627966 0.257704 29.2346)', '#f00'],
    ['oklab(1 0 0)', '#fff'],
    ['lab(54.2905% 80.8049 69.891)', '#f00'],
    ['color-mix(in srgb, red, blue)', '#800080'],
    ['color-mix(in srgb, red 25%, white)', '#ffbfbf'],
    ['color-mix(in oklab, white, black)', '#636363'],
    ['RebeccaPurple', '#639'],
    ['transparent', 'transparent'],
  ])('%s is %s', (source, printed) => {
    expect(shown(source)).toBe(printed)
  })

  it.each([
    'currentcolor',
    'inherit',
    '#12',
    'rgb(1,2)',
    'red;',
    'url(x)',
    'rgb(a b c)',
    'notacolor',
    '',
  ])('%j is none', (source) => {
    expect(parseColor(source)).toBeUndefined()
  })
})

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(parseColor('#000')!, parseColor('#fff')!)).toBeCloseTo(21, 5)
    expect(contrast(parseColor('#777')!, parseColor('#fff')!)).toBeCloseTo(4.48, 2)
  })
})
