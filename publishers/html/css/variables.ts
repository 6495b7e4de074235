import { splitTop } from '../declarations'
import type { Css } from '../tree'

/** A value longer than this after replacing is an attack (a "billion laughs" of nested variables), not a style. */
const MAX_VALUE = 2_000

/**
 * Replaces every `var()` by the scope's value, nested ones and fallbacks included.
 * `undefined` when a name is unknown without fallback, or the names run in a circle: CSS drops such a declaration.
 */
export function resolveVariables(
  value: string,
  scope: Css,
  seen: readonly string[] = [],
): string | undefined {
  let resolved = value
  for (let rounds = 0; rounds < 64; rounds += 1) {
    const start = resolved.search(/var\(/i)
    if (start < 0) return resolved
    const end = closing(resolved, start + 4)
    if (end < 0) return undefined
    const [name, ...rest] = splitTop(resolved.slice(start + 4, end), ',')
    const key = name!.trim()
    const own = scope.get(key)
    let replacement: string | undefined
    if (own !== undefined && !seen.includes(key)) {
      replacement = resolveVariables(own, scope, [...seen, key])
    }
    if (replacement === undefined && rest.length > 0) {
      replacement = resolveVariables(rest.join(',').trim(), scope, seen)
    }
    if (replacement === undefined) return undefined
    resolved = resolved.slice(0, start) + replacement + resolved.slice(end + 1)
    if (resolved.length > MAX_VALUE) return undefined
  }
  return undefined
}

function closing(source: string, from: number): number {
  let depth = 1
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1
    if (source[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return -1
}
