import { DIGIT, HAN, kindOf, LATIN, LETTER, STOP } from '../normalise/characterKinds'

/** Digits that stand together; offsets in the folded text. */
export type DigitGroup = { digits: string; start: number; end: number }

/** Groups with nothing but separators between them, which may be one number taken apart. */
export type DigitRun = { groups: DigitGroup[]; hasStops: boolean }

/** Numerals and the words said for digits over the telephone. */
const WRITTEN = '零0〇0一1二2三3四4五5六6七7八8九9壹1贰2叁3肆4伍5陆6柒7捌8玖9幺1两2洞0拐7勾9'
/** Letters that are written for digits between digits. */
const LETTERS = 'o0l1i1z2s5b8q9'
const NONE = 0
/** In the table: 1–10 for a digit, 11–20 for a letter that may be one. */
const LETTER_BASE = 11

const table = new Uint8Array(0x10000)
for (let digit = 0; digit <= 9; digit += 1) table[0x30 + digit] = digit + 1
for (let i = 0; i < WRITTEN.length; i += 2)
  table[WRITTEN.charCodeAt(i)] = Number(WRITTEN[i + 1]) + 1
for (let i = 0; i < LETTERS.length; i += 2)
  table[LETTERS.charCodeAt(i)] = Number(LETTERS[i + 1]) + LETTER_BASE

/** Separators between two digits of one number: 138 - 0013 - 8000. */
const WIDEST_GAP = 3
/** Fewer are no number of a person's. */
const FEWEST = 5

export function readDigits(folded: string): DigitRun[] {
  if (!hasDigits(folded)) return []
  const runs: DigitRun[] = []
  let groups: DigitGroup[] = []
  let hasStops = false
  let gapStops = false
  let last = 0
  const close = () => {
    if (groups.reduce((sum, { digits }) => sum + digits.length, 0) >= FEWEST)
      runs.push({ groups, hasStops })
    groups = []
    hasStops = false
  }
  for (let i = 0; i < folded.length; i += 1) {
    const digit = digitAt(folded, i, groups.length > 0 && last === i)
    if (digit === undefined) {
      const kind = kindOf(folded.charCodeAt(i))
      if (kind === STOP) gapStops = true
      const isBroken =
        kind === HAN || kind === LATIN || kind === LETTER || i + 1 - last > WIDEST_GAP
      if (isBroken && groups.length > 0) close()
      continue
    }
    const group = groups.at(-1)
    if (group && last === i) {
      group.digits += digit
      group.end = i + 1
    } else {
      if (groups.length > 0 && gapStops) hasStops = true
      groups.push({ digits: digit, start: i, end: i + 1 })
    }
    last = i + 1
    gapStops = false
  }
  close()
  return runs
}

function digitAt(folded: string, at: number, isWithin: boolean): string | undefined {
  const kind = table[folded.charCodeAt(at)] ?? NONE
  if (kind === NONE) return undefined
  if (kind < LETTER_BASE) return String(kind - 1)
  const letter = String(kind - LETTER_BASE)
  const isMeant = isWithin
    ? isBetween(folded, at) || endsNumber(folded, at)
    : // "l38…": the first digit of a mobile number, when ten digits follow.
      letter === '1' &&
      /^[3-9][\doli](?:[\s.-]?[\doli]){8}(?![\da-z])/.test(folded.slice(at + 1, at + 21))
  return isMeant ? letter : undefined
}

function isBetween(folded: string, at: number): boolean {
  if (/\d/.test(folded.charAt(at + 1))) return true
  const isLetter = (table[folded.charCodeAt(at + 1)] ?? NONE) >= LETTER_BASE
  return isLetter && kindOf(folded.charCodeAt(at + 2)) === DIGIT
}

/** Whether there can be a number at all: most comments hold no five digits. */
function hasDigits(folded: string): boolean {
  let found = 0
  for (let i = 0; i < folded.length && found < FEWEST; i += 1)
    if (table[folded.charCodeAt(i)] !== NONE) found += 1
  return found >= FEWEST
}

/** "13800l38ooo": letters for digits at the end of eleven. */
function endsNumber(folded: string, at: number): boolean {
  let from = at
  while (from > 0 && /[\doli]/.test(folded.charAt(from - 1))) from -= 1
  return /^[1il][3-9][\doli]{9}(?![\da-z])/.test(folded.slice(from, from + 12)) && at - from < 11
}
