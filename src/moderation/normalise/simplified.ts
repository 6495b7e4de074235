import { Converter } from 'opencc-js/t2cn'

let convert: ((text: string) => string) | undefined
const known = new Map<string, string>()

/**
 * A traditional character as its simplified one. Character by character, not phrase by phrase: the offsets of every
 * character survive, and the few phrases that need their neighbours (乾隆) do not matter to matching.
 */
export function simplified(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  convert ??= Converter({ from: 't', to: 'cn' })
  const made = convert(character)
  // Nothing but one character for one: everything after relies on it.
  const safe = made.length === character.length ? made : character
  known.set(character, safe)
  return safe
}
