import type { Css } from './tree'

export type Declaration = { property: string; value: string; important: boolean }

/**
 * Reads `a: b; c: d` as a browser would: quotes, brackets and comments may hold any mark, a broken
 * declaration is skipped alone. Never throws.
 */
export function parseDeclarations(style: string): Declaration[] {
  const found: Declaration[] = []
  for (const piece of splitTop(style.replace(/\/\*[\s\S]*?(\*\/|$)/g, ''), ';')) {
    const colon = piece.indexOf(':')
    if (colon < 1) continue
    const name = piece.slice(0, colon).trim()
    const important = /!\s*important\s*$/i.test(piece)
    const value = piece
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim()
      .replace(/\s+/g, ' ')
    if (!/^-{0,2}[a-zA-Z_][\w-]*$/.test(name) || !value) continue
    found.push({ property: name.startsWith('--') ? name : name.toLowerCase(), value, important })
  }
  return found
}

/** The winning value of each property of one style attribute. */
export function parseStyle(style: string): Css {
  const winners: Css = new Map()
  const strong = new Set<string>()
  for (const { property, value, important } of parseDeclarations(style)) {
    if (strong.has(property) && !important) continue
    if (important) strong.add(property)
    winners.delete(property)
    winners.set(property, value)
  }
  return winners
}

export function printStyle(css: Css): string {
  let printed = ''
  for (const [property, value] of css) printed += `${printed ? ';' : ''}${property}:${value}`
  return printed
}

/** Splits at a mark that stands outside quotes and brackets. */
export function splitTop(source: string, mark: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]!
    if (character === '\\') {
      at += 1
    } else if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") {
      quote = character
    } else if (character === '(' || character === '[') {
      depth += 1
    } else if (character === ')' || character === ']') {
      depth = Math.max(0, depth - 1)
    } else if (character === mark && depth === 0) {
      pieces.push(source.slice(start, at))
      start = at + 1
    }
  }
  pieces.push(source.slice(start))
  return pieces
}
