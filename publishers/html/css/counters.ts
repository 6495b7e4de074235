import type { Css } from '../tree'

/** The counters of one document, as CSS scopes them: a reset opens a scope that ends with its parent. */
export type Counters = {
  enter(css: Css, depth: number): void
  leave(depth: number): void
  /** Text of a `content` value; `attribute` answers attr(). */
  content(value: string, attribute: (name: string) => string): string
}

type Scope = { name: string; value: number; depth: number }

export function counters(): Counters {
  let scopes: Scope[] = []
  const innermost = (name: string) => scopes.findLast((scope) => scope.name === name)
  return {
    enter(css, depth) {
      for (const [name, value] of pairs(css.get('counter-reset'), 0)) {
        const sibling = scopes.find((scope) => scope.name === name && scope.depth === depth)
        if (sibling) sibling.value = value
        else scopes.push({ name, value, depth })
      }
      for (const [name, value] of pairs(css.get('counter-set'), 0)) {
        const scope = innermost(name)
        if (scope) scope.value = value
        else scopes.push({ name, value, depth })
      }
      for (const [name, step] of pairs(css.get('counter-increment'), 1)) {
        const scope = innermost(name)
        if (scope) scope.value += step
        else scopes.push({ name, value: step, depth })
      }
    },
    leave(depth) {
      scopes = scopes.filter((scope) => scope.depth <= depth)
    },
    content(value, attribute) {
      if (/^(none|normal)$/i.test(value)) return ''
      let out = ''
      const token =
        /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|counters?\(([^)]*)\)|attr\(\s*([\w-]+)[^)]*\)|(open-quote|close-quote)/gi
      for (const [whole, double, single, counter, attr, quote] of value.matchAll(token)) {
        if (counter !== undefined) out += countText(whole, counter)
        else if (attr !== undefined) out += attribute(attr)
        else if (quote) out += quote === 'open-quote' ? '“' : '”'
        else out += unescapeCss(double ?? single ?? '')
      }
      return out
    },
  }

  function countText(whole: string, body: string): string {
    const [name, ...rest] = body.split(',').map((part) => part.trim())
    const many = /^counters/i.test(whole)
    const style = (many ? rest[1] : rest[0]) ?? 'decimal'
    const values = many
      ? scopes.filter((scope) => scope.name === name).map((scope) => scope.value)
      : [innermost(name!)?.value ?? 0]
    const glue = many ? unescapeCss((rest[0] ?? '').replace(/^["']|["']$/g, '')) : ''
    return (values.length > 0 ? values : [0]).map((value) => numeral(value, style)).join(glue)
  }
}

function pairs(source: string | undefined, fallback: number): [string, number][] {
  if (!source || /^none$/i.test(source)) return []
  const found: [string, number][] = []
  for (const [, name, value] of source.matchAll(/([a-z_][\w-]*)(?:\s+(-?\d+))?/gi)) {
    found.push([name!, value === undefined ? fallback : Number(value)])
  }
  return found
}

const HAN = '〇一二三四五六七八九'

/** A number in a list style: decimal, Chinese, roman or letters; anything else as decimal. */
export function numeral(value: number, style: string): string {
  if (/cjk-ideographic|chinese|trad-chinese|simp-chinese/.test(style) && value > 0 && value < 100) {
    const [tens, ones] = [Math.floor(value / 10), value % 10]
    const head = tens === 0 ? '' : `${tens === 1 ? '' : HAN[tens]}十`
    return head + (ones === 0 ? '' : HAN[ones])
  }
  if (/alpha|latin/.test(style) && value > 0 && value < 27) {
    const letter = String.fromCharCode(96 + value)
    return style.startsWith('upper') ? letter.toUpperCase() : letter
  }
  if (/roman/.test(style) && value > 0 && value < 4000) {
    const roman = toRoman(value)
    return style.startsWith('upper') ? roman : roman.toLowerCase()
  }
  return style === 'decimal-leading-zero' ? String(value).padStart(2, '0') : String(value)
}

function toRoman(value: number): string {
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let out = ''
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      out += sign
      rest -= worth
    }
  }
  return out
}

function unescapeCss(source: string): string {
  return source.replace(
    /\\(?:([\da-f]{1,6})\s?|(.))/gi,
    (_, hex: string | undefined, plain: string) => {
      if (!hex) return plain
      const code = parseInt(hex, 16)
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ''
    },
  )
}
