import type { CueHit, CueHits } from '../cues/compileCues'
import { hitsWithin, LONGEST_WORD } from '../cues/hitsWithin'
import type { Squeezed } from '../normalise/squeeze'

/** Words of judgement in a comment, negation applied. */
export type Tones = {
  positive: number
  negative: number
  /** Tone of the clause that judges last: people end on what they mean. */
  last: -1 | 0 | 1
  /** Judged words that were turned round. */
  turned: number
  hasContrast: boolean
}

type Judged = CueHit & { tone: 1 | -1; isFixed: boolean }

/** How far before a word its negation may stand: 不是很好, 没有觉得好. */
const REACH = 4

export function readTones({ hits, squeezed }: { hits: CueHits; squeezed: Squeezed }): Tones {
  const judged = widest([
    ...of(hits, 'positive', 1, false),
    ...of(hits, 'negative', -1, false),
    ...of(hits, 'notBad', 1, true),
    ...of(hits, 'notGood', -1, true),
  ])
  const tones: Tones = {
    positive: 0,
    negative: 0,
    last: 0,
    turned: 0,
    hasContrast: hits.has('contrast'),
  }
  for (const word of judged) {
    const isTurned = !word.isFixed && isNegated({ word, hits, squeezed })
    const tone = isTurned ? (-word.tone as 1 | -1) : word.tone
    if (isTurned) tones.turned += 1
    if (tone > 0) tones.positive += 1
    else tones.negative += 1
    tones.last = tone
  }
  return tones
}

const of = (hits: CueHits, name: string, tone: 1 | -1, isFixed: boolean): Judged[] =>
  (hits.get(name) ?? []).map((hit) => ({ ...hit, tone, isFixed }))

/** Overlapping words: the one that begins first, of those the longest, of two as long the fixed phrase. */
function widest(words: Judged[]): Judged[] {
  words.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.isFixed) - Number(a.isFixed))
  const kept: Judged[] = []
  let reached = 0
  for (const word of words)
    if (word.start >= reached) {
      kept.push(word)
      reached = word.end
    }
  return kept
}

type Asked = { word: Judged; hits: CueHits; squeezed: Squeezed }

/** An odd number of negations before the word, in its clause, that are not part of another word. */
function isNegated({ word, hits, squeezed }: Asked): boolean {
  const negators = hits.get('negator')
  if (!negators) return false
  const clause = squeezed.clauses[word.start]
  const isBefore = ({ start, end }: CueHit) =>
    end <= word.start && end >= word.start - REACH && squeezed.clauses[start] === clause
  const nearby = (of: readonly CueHit[]) =>
    [...hitsWithin(of, word.start - REACH - LONGEST_WORD, word.start)].filter(isBefore)
  const near = nearby(negators)
  if (near.length === 0) return false
  const separate = near.filter(
    (hit) =>
      !near.some((other) => other !== hit && other.start <= hit.start && hit.end <= other.end),
  )
  const doubled = nearby(hits.get('doubleNegation') ?? []).length > 0
  return !doubled && separate.length % 2 === 1
}
