import type { Segment } from './reviewShape'

/** Characters of unchanged text kept on each side of a change; the rest is folded to an ellipsis. */
const CONTEXT = 40

/** Long unchanged text says nothing about the change; its ends do. */
export function fold({
  segment,
  first,
  last,
}: {
  segment: Segment
  first: boolean
  last: boolean
}): string {
  const { text } = segment
  const characters = [...text]
  if (characters.length <= CONTEXT * 2) return text
  const head = first ? '' : characters.slice(0, CONTEXT).join('')
  const tail = last ? '' : characters.slice(-CONTEXT).join('')
  return `${head} … ${tail}`
}
