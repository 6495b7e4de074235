const LONG = 12
/** English and pinyin have a vowel in three letters; a hand on the keyboard has not. */
const VOWELS = 0.18
/** hhhhh and yyds yyds are said, not struck. */
const FEWEST_DIFFERENT = 6
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const RUN = 4
const MOSTLY = 0.5

/**
 * Whether a comment is a hand drawn over the keyboard: along its rows, which nothing else is, or letters that no language has,
 * which may be initials as well (xswl, gbt hdmi). The text as it is folded: lower case. Pure.
 */
export function mashOf(folded: string): 'rows' | 'letters' | undefined {
  // An address is what it is, and letters between other things are part of them.
  if (/[^a-z\s,.;:'"!?~\-[\]/\\]|:\/\/|\w\.\w/.test(folded)) return undefined
  const letters = folded.replace(/[^a-z]/g, '')
  if (letters.length < LONG || new Set(letters).size < FEWEST_DIFFERENT) return undefined
  if (alongRows(letters) >= MOSTLY * letters.length) return 'rows'
  const vowels = letters.replace(/[^aeiouy]/g, '').length
  return vowels < VOWELS * letters.length ? 'letters' : undefined
}

/** Letters that lie in runs of neighbours on the keyboard. */
function alongRows(letters: string): number {
  let count = 0
  for (let at = 0; at + RUN <= letters.length; ) {
    const length = runAt(letters, at)
    if (length >= RUN) count += length
    at += length >= RUN ? length : 1
  }
  return count
}

function runAt(letters: string, at: number): number {
  const row = ROWS.find((each) => each.includes(letters.charAt(at))) ?? ''
  const first = row.indexOf(letters.charAt(at))
  let length = 1
  while (
    at + length < letters.length &&
    first + length < row.length &&
    row.charAt(first + length) === letters.charAt(at + length)
  )
    length += 1
  return length
}
