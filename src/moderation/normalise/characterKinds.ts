/** Kinds of a UTF-16 unit of folded text; what is below LATIN stands between words. */
export const SPACE = 0
export const SYMBOL = 1
export const STOP = 2
export const LATIN = 3
export const DIGIT = 4
export const HAN = 5
export const LETTER = 6

const UNASKED = 255
const kinds = new Uint8Array(0x10000).fill(UNASKED)

export function kindOf(unit: number): number {
  const known = kinds[unit] ?? UNASKED
  if (known !== UNASKED) return known
  const kind = kindOfCharacter(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

function kindOfCharacter(character: string): number {
  if (/[a-z]/.test(character)) return LATIN
  if (/\d/.test(character)) return DIGIT
  if (/[\p{Script=Han}]/u.test(character)) return HAN
  if (/\s/.test(character) && !/[\r\n]/.test(character)) return SPACE
  if (/[\r\n,.!?;:。、…，！？；：]/.test(character)) return STOP
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER
  return SYMBOL
}
