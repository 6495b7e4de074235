/** Looked at of a comment, in code points. */
const LOOKED_AT = 1_000
/** Three times five. */
const SHORTEST = 15
/** A sentence said over and over. */
const SENTENCE = { unit: 5, times: 3 }
/** 加油加油加油 is a cheer, and so is a row of roses; this often it is none. */
const CHEER = { times: 8, length: 20 }
const ONE_SIGN = 25
/** People laugh and weep at length. */
const FEELING = /^[哈嘻嘿呵呜啊噢哇嗷6hz]$/u
const LONGEST_FEELING = 60
const MOST_EMOJI = 30
const FEW_WORDS = 10
const MOST_STOPS = 24
const MOST_OF_ONE_STOP = 40

const EMOJI = /\p{Extended_Pictographic}/u
const LETTER = /[\p{L}\p{N}]/u
const BLANK = /\s/u

/** Whether a comment is one thing again and again, or signs and no words. The text as it is folded. Pure. */
export function isFlood(folded: string): boolean {
  if (folded.length < SHORTEST) return false
  const signs = [...folded.slice(0, 2 * LOOKED_AT)].filter((sign) => !BLANK.test(sign))
  const letters = signs.filter((sign) => LETTER.test(sign))
  const emoji = signs.filter((sign) => EMOJI.test(sign) && !LETTER.test(sign))
  if (emoji.length >= MOST_EMOJI && letters.length <= FEW_WORDS) return true
  const stops = signs.filter((sign) => !LETTER.test(sign) && !EMOJI.test(sign))
  const most = new Set(stops).size > 2 ? MOST_STOPS : MOST_OF_ONE_STOP
  if (stops.length >= most && letters.length <= 2) return true
  return isOver(letters.slice(0, LOOKED_AT))
}

function isOver(letters: readonly string[]): boolean {
  const period = periodOf(letters)
  const times = letters.length / period
  if (period >= SENTENCE.unit) return times >= SENTENCE.times
  if (period > 1) return times >= CHEER.times && letters.length >= CHEER.length
  const [only = ''] = letters
  return letters.length >= (FEELING.test(only) ? LONGEST_FEELING : ONE_SIGN)
}

/** The shortest period of a sequence; its last round may be cut short (Knuth, Morris, Pratt). */
function periodOf(letters: readonly string[]): number {
  if (letters.length === 0) return 1
  const borders = new Int32Array(letters.length)
  for (let i = 1; i < letters.length; i += 1) {
    let border = borders[i - 1] ?? 0
    while (border > 0 && letters[i] !== letters[border]) border = borders[border - 1] ?? 0
    borders[i] = letters[i] === letters[border] ? border + 1 : border
  }
  return letters.length - (borders.at(-1) ?? 0)
}
