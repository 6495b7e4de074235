import { fold } from '../normalise/fold'
import type { Squeezed } from '../normalise/squeeze'
import { squeeze } from '../normalise/squeeze'
import { buildAutomaton } from './automaton'
import { isWordHit } from './isWordHit'
import { patternMatcher } from './patternMatcher'
import { soundMatcher } from './soundMatcher'

/** A customer's own words; versioned and owned where they are kept. None ship with the product. */
export type WordTable = {
  id: string
  /** What a hit means: not public until a person looked, or not public at all. */
  level: 'block' | 'hold'
  words: readonly string[]
  /** RE2 patterns, met in the text without its spaces and signs, in lower case and simplified. */
  patterns?: readonly string[]
  /** Longer words that hold one of these and are innocent. */
  allowed?: readonly string[]
  /** After this day nothing of it counts. */
  expiresAt?: Date
}

export type TableHit = { word: string; start: number; end: number; isSound: boolean }

export type CompiledTable = {
  id: string
  level: 'block' | 'hold'
  expiresAt?: Date
  /** Offsets in the squeezed text. */
  match: (squeezed: Squeezed) => TableHit[]
}

/** Once a table's version; 20,000 words take some tens of milliseconds. */
export function compileTable({
  id,
  level,
  words,
  patterns = [],
  allowed = [],
  expiresAt,
}: WordTable): CompiledTable {
  const squeezedWords = words.map(asSqueezed)
  const written = buildAutomaton(squeezedWords)
  const innocent = buildAutomaton(allowed.map(asSqueezed))
  const matchPatterns = patternMatcher(patterns)
  let sounds: ReturnType<typeof soundMatcher> | undefined
  return {
    id,
    level,
    ...(expiresAt && { expiresAt }),
    match: (squeezed) => {
      const hits: TableHit[] = []
      written.scan(squeezed.text, (number, start, end) => {
        if (isWordHit({ squeezed, start, end }) && isApart(squeezed, start, end))
          hits.push({ word: words[number] ?? '', start, end, isSound: false })
      })
      for (const { pattern, start, end } of matchPatterns(squeezed.text))
        hits.push({ word: pattern, start, end, isSound: false })
      // Built when first asked: a reading of 20,000 words costs more than all the rest.
      sounds ??= soundMatcher({ words: squeezedWords, hasHomophones: true })
      for (const { word, start, end } of sounds(squeezed.text))
        hits.push({ word: words[word] ?? '', start, end, isSound: true })
      return hits.length === 0 ? hits : withoutAllowed(hits, innocent, squeezed)
    },
  }
}

const asSqueezed = (word: string): string => squeeze(fold(word)).text

/**
 * A word of one character is that character standing alone, between stops, spaces or the ends: in 生日快乐 and 日常 there
 * is no such word.
 */
function isApart({ text, gaps }: Squeezed, start: number, end: number): boolean {
  if (end - start > 1) return true
  return (start === 0 || gaps[start] !== 0) && (end === text.length || gaps[end] !== 0)
}

function withoutAllowed(
  hits: TableHit[],
  innocent: ReturnType<typeof buildAutomaton>,
  squeezed: Squeezed,
): TableHit[] {
  const covers: { start: number; end: number }[] = []
  innocent.scan(squeezed.text, (_, start, end) => covers.push({ start, end }))
  return hits.filter(
    (hit) => !covers.some(({ start, end }) => start <= hit.start && hit.end <= end),
  )
}
