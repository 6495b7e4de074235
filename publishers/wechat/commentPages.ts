/** Below 50 (88010). */
export const PER_PAGE = 49
/** A list that moves more often than this within one reading is taken as it comes: it must not be read for ever. */
const MOST_BACKS = 3

/** Where a page begins, the comment it has to show again (the last one of the page before), and how often we went back. */
type Place = { begin: number; last?: string; backs: number }

/** A cursor is `<begin>:<last>:<backs>`; `last` may be empty. */
export const placeOf = (cursor = '0::0'): Place => {
  const [begin, last, backs = 0] = cursor.split(':')
  return { begin: Number(begin), ...(last && { last }), backs: Number(backs) }
}

/**
 * The cursor after a page; undefined at the end. WeChat counts places, so a comment that is deleted between two pages moves
 * the next one past another. Pages overlap by one: where that one is not there, the page before is read again. An empty
 * page ends the list, unless the list says that it is shorter than the place we asked for.
 */
export const placeAfter = (
  { begin, last, backs }: Place,
  ids: readonly string[],
  total: number,
): string | undefined => {
  const hasMoved = last !== undefined && !ids.includes(last)
  if (ids.length === 0 && (!hasMoved || total > begin)) return undefined
  if (hasMoved && backs < MOST_BACKS) return `${Math.max(0, begin - PER_PAGE)}::${backs + 1}`
  const end = begin + ids.length
  const isNew = ids.length > (last && !hasMoved ? 1 : 0)
  return isNew && end < total ? `${end - 1}:${ids.at(-1)}:${backs}` : undefined
}
