import { kindOf, LATIN } from '../normalise/characterKinds'
import type { Squeezed } from '../normalise/squeeze'
import { SPACED, STOPPED, TOUCHING } from '../normalise/squeeze'

type Hit = { squeezed: Squeezed; start: number; end: number }

/**
 * Whether an occurrence in the squeezed text is one in the written text. "他很傻。逼着我去" holds no insult: what stands
 * between the characters of a word has to look put there. Latin words end where letters end.
 */
export function isWordHit({ squeezed, start, end }: Hit): boolean {
  return hasEdges(squeezed, start, end) && isWhole({ squeezed, start, end })
}

function isWhole({ squeezed: { gaps }, start, end }: Hit): boolean {
  let [widest, parted] = [TOUCHING, 0]
  for (let i = start + 1; i < end; i += 1) {
    const gap = gaps[i] ?? TOUCHING
    if (gap === TOUCHING) continue
    parted += 1
    if (gap > widest) widest = gap
  }
  if (parted === 0) return true
  const isPartedThroughout =
    parted === end - start - 1 && gaps[start] !== TOUCHING && gaps[end] !== TOUCHING
  if (isPartedThroughout) return true
  if (widest === STOPPED) return false
  return widest !== SPACED || end - start >= 3
}

function hasEdges({ text, gaps }: Squeezed, start: number, end: number): boolean {
  if (isLatin(text, start) && start > 0 && isLatin(text, start - 1) && gaps[start] === TOUCHING)
    return false
  return !(isLatin(text, end - 1) && isLatin(text, end) && gaps[end] === TOUCHING)
}

const isLatin = (text: string, at: number): boolean =>
  at < text.length && kindOf(text.charCodeAt(at)) === LATIN
