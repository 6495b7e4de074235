import { DIGIT, kindOf, LATIN } from './characterKinds'
import type { MappedText } from './mappedText'

/** Below this a pattern may be chance: 好 好 学 习. */
const FEWEST = 5
const SHARE = 0.85

/**
 * A whole text written by a machine's pattern, one separator after every character or every character the same number of
 * times, as it was before; any other as it is. Addresses and mail need their dots back, which no list of words can give.
 */
export function undoPattern(folded: MappedText): MappedText {
  const { text } = folded
  if (text.length < 2 * FEWEST) return folded
  const units = unitsOf(text)
  if (isSpread(text, units))
    return joined(
      folded,
      units.filter((_, at) => at % 2 === 0),
    )
  const separator = separatorOf(text)
  if (separator !== '')
    return joined(
      folded,
      units.filter(({ from }) => !text.startsWith(separator, from)),
    )
  const runs = runsOf(text, units)
  const times = timesOf(runs)
  return times > 1
    ? joined(
        folded,
        runs.flatMap((run) => keptOf(run, times)),
      )
    : folded
}

/** A code point: where it begins and ends in the folded text. */
type Unit = { from: number; to: number }
type Run = { units: Unit[]; isDigit: boolean }

function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < text.length; ) {
    const to = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    units.push({ from: at, to })
    at = to
  }
  return units
}

/** Pieces this short on average are no words set apart: 加微 信领红 包 的来. */
const SHORT_PIECE = 3.2
const FEWEST_PIECES = 4

/** The space or sign that cuts a text into pieces of two or three characters, '' when none does. */
function separatorOf(text: string): string {
  const found = /[ ·•*_~|/^=-]/.exec(text)?.[0]
  if (found === undefined) return ''
  const pieces = text.split(found).filter((piece) => piece !== '')
  const written = pieces.filter((piece) => /\p{Script=Han}/u.test(piece))
  const isCut =
    pieces.length >= FEWEST_PIECES &&
    written.length >= 0.6 * pieces.length &&
    text.length - pieces.length <= SHORT_PIECE * pieces.length
  return isCut ? found : ''
}

/** Every second character is the same separator. */
function isSpread(text: string, units: readonly Unit[]): boolean {
  const separator = units[1] ? text.slice(units[1].from, units[1].to) : ''
  if (separator === '' || kindOf(separator.charCodeAt(0)) >= LATIN) return false
  const seconds = units.filter((_, at) => at % 2 === 1)
  const same = seconds.filter(({ from }) => text.startsWith(separator, from)).length
  return seconds.length >= FEWEST && same >= SHARE * seconds.length
}

function runsOf(text: string, units: readonly Unit[]): Run[] {
  const runs: Run[] = []
  let before = ''
  for (const unit of units) {
    const character = text.slice(unit.from, unit.to)
    if (character === before) runs.at(-1)?.units.push(unit)
    else runs.push({ units: [unit], isDigit: kindOf(character.charCodeAt(0)) === DIGIT })
    before = character
  }
  return runs
}

/** How often each character stands: 1 unless nearly all stand twice or oftener. Digits mean what they say. */
function timesOf(runs: readonly Run[]): number {
  const lengths = runs.filter(({ isDigit }) => !isDigit).map(({ units }) => units.length)
  if (lengths.length < FEWEST) return 1
  const least = lengths.filter((length) => length > 1).sort((a, b) => a - b)[0] ?? 1
  const fitting = lengths.filter((length) => length % least === 0).length
  return least > 1 && fitting >= SHARE * lengths.length ? least : 1
}

function keptOf({ units, isDigit }: Run, times: number): Unit[] {
  return isDigit ? units : units.slice(0, Math.max(1, Math.round(units.length / times)))
}

function joined({ text, starts, ends }: MappedText, units: readonly Unit[]): MappedText {
  const kept = units.flatMap(({ from, to }) => (to - from === 2 ? [from, from + 1] : [from]))
  return {
    text: kept.map((at) => text[at]).join(''),
    starts: kept.map((at) => starts[at] ?? 0),
    ends: kept.map((at) => ends[at] ?? 0),
  }
}
