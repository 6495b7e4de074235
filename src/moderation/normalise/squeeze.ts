import { DIGIT, kindOf, LATIN, SPACE, STOP, SYMBOL } from './characterKinds'
import type { MappedText } from './mappedText'
import { textOf } from './textOf'

/** What stood between two characters of the squeezed text. */
export const TOUCHING = 0
export const SPACED = 1
export const SYMBOLS = 2
export const STOPPED = 3

/** Letters, digits and characters alone; runs shortened. Everything words are looked for in. */
export type Squeezed = MappedText & {
  /** `gaps[i]`: what stood before the character at `i`; the first has STOPPED. */
  gaps: readonly number[]
  /** `clauses[i]`: which clause the character at `i` is in, counted by stops and spaces. */
  clauses: readonly number[]
  /** Clauses that end with a question mark. */
  asked: ReadonlySet<number>
}

/** Doubling them is how they are said (妈妈), so two of them in a row are never a disguise. */
const KIN = new Set([...'妈爸爷奶哥姐弟妹公婆宝'].map((character) => character.charCodeAt(0)))
const QUESTION = 0x3f
const PLUS = 0x2b
const ADD = 0x52a0
const DOT = 0x2e
const HEART = 0x2764
const TRUST = 0x4fe1

export function squeeze(folded: MappedText): Squeezed {
  const { text } = folded
  const columns: Columns = { units: [], starts: [], ends: [], gaps: [], clauses: [] }
  const { units, starts, ends, gaps, clauses } = columns
  const asked = new Set<number>()
  let length = 0
  let gap = STOPPED
  let clause = 0
  let run = 0
  for (let i = 0; i < text.length; i += 1) {
    const written = text.charCodeAt(i)
    const unit = meantBy(text, i)
    const kind = written === DOT && isWithin(text, i) ? SYMBOL : kindOf(unit)
    if (kind < LATIN) {
      gap = Math.max(gap, kind === SPACE ? SPACED : kind === STOP ? STOPPED : SYMBOLS)
      if (unit === QUESTION) asked.add(clause)
      continue
    }
    const isRepeated = length > 0 && units[length - 1] === unit && kind !== DIGIT
    run = isRepeated ? run + 1 : 1
    if (run === 3) length = dropLast(columns)
    if (run >= 3) {
      ends[length - 1] = folded.ends[i] ?? 0
      gap = TOUCHING
      continue
    }
    if (gap === STOPPED && length > 0) clause += 1
    units.push(unit)
    starts.push(folded.starts[i] ?? 0)
    ends.push(folded.ends[i] ?? 0)
    gaps.push(gap)
    clauses.push(clause)
    length += 1
    gap = TOUCHING
  }
  const kept = halveDoubled(columns)
  return { text: textOf(kept.units), ...kept, asked }
}

/** A dot with a letter or character right after it ends nothing: S.B, 加.微.信, 3.5. */
const isWithin = (text: string, at: number): boolean =>
  at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) >= LATIN

/** A sign that stands for a character: +V, 薇❤. */
function meantBy(text: string, at: number): number {
  const written = text.charCodeAt(at)
  if (written === PLUS && isInvitation(text, at)) return ADD
  return written === HEART && /[微薇徽威葳]/.test(text.charAt(at - 1)) ? TRUST : written
}

/** "+V" asks to be added; "C++" and "5+3" do not. */
const isInvitation = (text: string, at: number): boolean =>
  /^\s*(?:v(?![a-z]*[.])|wx|wei|q(?![a-u])|微|薇|扣|企鹅|威信|徽|群)/.test(
    text.slice(at + 1, at + 8),
  )

type Columns = {
  units: number[]
  starts: number[]
  ends: number[]
  gaps: number[]
  clauses: number[]
}

function dropLast(columns: Columns): number {
  columns.units.pop()
  columns.starts.pop()
  columns.ends.pop()
  columns.gaps.pop()
  columns.clauses.pop()
  return columns.units.length
}

/** 加加微微信信: three doubled characters in a row are a disguise, and every pair becomes one. */
function halveDoubled(columns: Columns): Columns {
  const { units } = columns
  const doubled = doubledRuns(units)
  if (doubled.size === 0) return columns
  const isKept = (_: number, at: number) => !doubled.has(at)
  return {
    units: units.filter(isKept),
    starts: columns.starts.filter(isKept),
    // The one before takes the end of the one that goes.
    ends: columns.ends
      .map((end, at) => (doubled.has(at + 1) ? (columns.ends[at + 1] ?? end) : end))
      .filter(isKept),
    gaps: columns.gaps.filter(isKept),
    clauses: columns.clauses.filter(isKept),
  }
}

/** Positions of every second character of such runs. */
function doubledRuns(units: readonly number[]): Set<number> {
  const seconds = new Set<number>()
  for (let i = 0; i + 5 < units.length; i += 1) {
    let pairs = 0
    while (isPair(units, i + 2 * pairs)) pairs += 1
    if (pairs < 3) continue
    for (let pair = 0; pair < pairs; pair += 1) seconds.add(i + 2 * pair + 1)
    i += 2 * pairs - 1
  }
  return seconds
}

const isPair = (units: readonly number[], at: number): boolean =>
  at + 1 < units.length &&
  units[at] === units[at + 1] &&
  kindOf(units[at] ?? 0) !== DIGIT &&
  !KIN.has(units[at] ?? 0)
