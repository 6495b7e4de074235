import { DIGIT, HAN, kindOf, LATIN, LETTER, STOP } from '../normalise/characterKinds'

/** Digits that stand together; offsets in the folded text. */
export type DigitGroup = { digits: string; start: number; end: number }

/** Groups with nothing but separators between them, which may be one number taken apart. */
export type DigitRun = { groups: DigitGroup[]; hasStops: boolean }

const NUMERALS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇零一二三四五六七八九'].map((numeral, at) => [numeral, String(Math.max(0, at - 1))]),
)
const FORMAL = Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((numeral, at) => [numeral, String(at)]))
const OTHERS: Readonly<Record<string, string>> = { 幺: '1', 两: '2', 洞: '0', 拐: '7', 勾: '9', 伍: '5', 陆: '6' }
const DIGITS: Readonly<Record<string, string>> = { ...NUMERALS, ...FORMAL, ...OTHERS }
/** Letters that are written for digits between digits. */
const LETTERS: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', z: '2', s: '5', b: '8', q: '9' }

/** Separators between two digits of one number: 138 - 0013 - 8000. */
const WIDEST_GAP = 3
/** Fewer are no number of a person's. */
const FEWEST = 5

export function readDigits(folded: string): DigitRun[] {
  const runs: DigitRun[] = []
  let groups: DigitGroup[] = []
  let hasStops = false
  let gapStops = false
  let last = 0
  const close = () => {
    if (groups.reduce((sum, { digits }) => sum + digits.length, 0) >= FEWEST) runs.push({ groups, hasStops })
    groups = []
    hasStops = false
  }
  for (let i = 0; i < folded.length; i += 1) {
    const digit = digitAt(folded, i, groups.length > 0 && last === i)
    if (digit === undefined) {
      const kind = kindOf(folded.charCodeAt(i))
      if (kind === STOP) gapStops = true
      const isBroken = kind === HAN || kind === LATIN || kind === LETTER || i + 1 - last > WIDEST_GAP
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
  const unit = folded.charCodeAt(at)
  if (unit >= 0x30 && unit <= 0x39) return folded[at]
  const character = folded.charAt(at)
  const numeral = DIGITS[character]
  if (numeral !== undefined) return numeral
  const letter = LETTERS[character]
  if (letter === undefined) return undefined
  const after = folded.charAt(at + 1)
  const isBetween = isWithin && (/\d/.test(after) || (LETTERS[after] !== undefined && kindOf(folded.charCodeAt(at + 2)) === DIGIT))
  // "l38…": the first digit of a mobile number, when ten digits follow.
  const isFirst = !isWithin && (letter === '1') && /^[3-9][\doli]{9}(?![\da-z])/.test(folded.slice(at + 1, at + 12))
  return isBetween || isFirst || (isWithin && endsNumber(folded, at)) ? letter : undefined
}

/** "13800l38ooo": letters for digits at the end of eleven. */
function endsNumber(folded: string, at: number): boolean {
  let from = at
  while (from > 0 && /[\doli]/.test(folded.charAt(from - 1))) from -= 1
  return /^[1il][3-9][\doli]{9}(?![\da-z])/.test(folded.slice(from, from + 12)) && at - from < 11
}
