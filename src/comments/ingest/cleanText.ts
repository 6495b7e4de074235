/** Longest that is kept at all, sealed; what is read and shown is shorter. UTF-16 units. */
export const LONGEST_KEPT = 20_000
export const LONGEST_SHOWN = 5_000

/** Text from outside, storable everywhere: no NUL, no half characters, not longer than `max`. */
export function cleanText(text: unknown, max = LONGEST_KEPT): string {
  if (typeof text !== 'string') return ''
  // Cut before the mending, so that a character cut in half is no half one either.
  return text.slice(0, max).replaceAll('\0', '').toWellFormed().trim()
}

/** At most `max` units and no half character at the end. */
export const cutText = (text: string, max = LONGEST_SHOWN): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
