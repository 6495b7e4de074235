/** How Chinese lists order people: by the strokes of the name (姓氏笔画), and by the first letter of its pinyin. */

const strokes = new Intl.Collator('zh-u-co-stroke')
const pinyin = new Intl.Collator('zh-u-co-pinyin')

/** CJK Unified Ideographs, the block where names are written. */
const FIRST = 0x4e00
const LAST = 0x9fff

let places: Map<string, number> | undefined

/**
 * A text that sorts as the name does by strokes: the place of each character among all, five digits each. Databases
 * compare it as plain text, so a wall of thousands is sorted and paged there. Latin names come first.
 */
export const strokeKey = (name: string): string =>
  [...name.trim().normalize('NFC')].slice(0, 20).map(placeOf).join('')

function placeOf(character: string): string {
  places ??= orderedPlaces()
  const place = places.get(character)
  return String(place ?? Math.min(character.codePointAt(0) ?? 0, 99_999 - OFFSET)).padStart(5, '0')
}

/** Below it stand the signs that are no ideographs, by their code. */
const OFFSET = 30_000

function orderedPlaces(): Map<string, number> {
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
    String.fromCodePoint(FIRST + index),
  )
  return new Map(all.sort(strokes.compare).map((character, index) => [character, OFFSET + index]))
}

/** The first character of each letter in pinyin order; no syllable begins with I, U or V. */
const LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ']
const BOUNDARIES = [...'阿八嚓哒妸发旮哈讥咔垃妈拿噢妑七呥仨他屲夕丫帀']

/** Surnames that are read otherwise than the character usually is. */
const SURNAMES: Readonly<Record<string, string>> = {
  单: 'S',
  解: 'X',
  仇: 'Q',
  区: 'O',
  查: 'Z',
  曾: 'Z',
  翟: 'Z',
  朴: 'P',
  尉迟: 'Y',
  盖: 'G',
  乐: 'Y',
  谌: 'C',
  缪: 'M',
  种: 'C',
  繁: 'P',
  秘: 'B',
  员: 'Y',
  长孙: 'Z',
  重: 'C',
  冼: 'X',
  洗: 'X',
  召: 'S',
  黑: 'H',
  折: 'S',
  郇: 'X',
  覃: 'Q',
  澹台: 'T',
  万俟: 'M',
}

/** `A`–`Z`, or `#` for a name that begins with neither a letter nor an ideograph. */
export function initialOf(name: string): string {
  const given = name.trim().normalize('NFKC')
  const special = SURNAMES[given.slice(0, 2)] ?? SURNAMES[given.slice(0, 1)]
  if (special) return special
  const [first = ''] = given
  if (/^[a-z]$/i.test(first)) return first.toUpperCase()
  const code = first.codePointAt(0) ?? 0
  if (code < 0x3400 || code > LAST) return '#'
  const at = BOUNDARIES.findLastIndex((boundary) => pinyin.compare(boundary, first) <= 0)
  return LETTERS[Math.max(0, at)] ?? '#'
}
