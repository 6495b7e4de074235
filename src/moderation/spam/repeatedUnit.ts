import type { Squeezed } from '../normalise/squeeze'

/** A sentence, not a cheer: 加油加油加油 is none. */
const SHORTEST_UNIT = 5
const TIMES = 3
/** A cheer this long is a flood too. */
const LONGEST_CHEER = 120
const LOOKED_AT = 5_000

/** Whether a comment is one thing again and again, by the shortest period of its text (Knuth, Morris, Pratt). */
export function repeatedUnit({ text }: Squeezed): boolean {
  const looked = text.slice(0, LOOKED_AT)
  if (looked.length < SHORTEST_UNIT * TIMES) return false
  const borders = new Int32Array(looked.length)
  for (let i = 1; i < looked.length; i += 1) {
    let border = borders[i - 1] ?? 0
    while (border > 0 && looked.charCodeAt(i) !== looked.charCodeAt(border))
      border = borders[border - 1] ?? 0
    borders[i] = looked.charCodeAt(i) === looked.charCodeAt(border) ? border + 1 : border
  }
  const period = looked.length - (borders.at(-1) ?? 0)
  if (period < SHORTEST_UNIT) return looked.length >= LONGEST_CHEER
  return looked.length >= period * TIMES
}
