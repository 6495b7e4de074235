import type { CueHit } from './compileCues'

/** No word of a list is longer, in the squeezed text. */
export const LONGEST_WORD = 32

/** Those of the hits, in the order of their beginnings, that begin within; found without looking at all the others. Pure. */
export function* hitsWithin(
  hits: readonly CueHit[],
  from: number,
  to: number,
): Generator<CueHit, void> {
  let [low, high] = [0, hits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.start ?? Infinity) < from) low = middle + 1
    else high = middle
  }
  for (let at = low; at < hits.length; at += 1) {
    const hit = hits[at]
    if (!hit || hit.start > to) return
    yield hit
  }
}
