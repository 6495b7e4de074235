import { foldCharacter } from './foldCharacter'
import type { MappedText } from './mappedText'
import { textOf } from './textOf'
import { SPLIT_BEGINNING, SPLIT_GLYPHS } from './splitGlyphs'

const UNKNOWN = 0
const NOTHING = 1
const SEVERAL = 2
/** What each UTF-16 unit folds to, filled as characters are met. Units 0–2 fold to nothing, so their numbers are free. */
const folded = new Uint16Array(0x10000)
const several = new Map<string, string>()

/**
 * The text as it is matched: full width, case, traditional characters, look-alikes, letters in signs and split glyphs
 * undone, what is not seen left out. Spaces, punctuation and emoji stay. Maps every character back.
 */
export function fold(original: string): MappedText {
  const units: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < original.length; ) {
    const unit = original.charCodeAt(at)
    const single = folded[unit] || learn(unit)
    if (single > SEVERAL) {
      units.push(single)
      starts.push(at)
      at += 1
      ends.push(at)
    } else if (single === NOTHING) at += 1
    else {
      const character = String.fromCodePoint(original.codePointAt(at) ?? 0)
      const made = foldSeveral(character)
      for (let i = 0; i < made.length; i += 1) {
        units.push(made.charCodeAt(i))
        starts.push(at)
        ends.push(at + character.length)
      }
      at += character.length
    }
  }
  return joinSplitGlyphs({ text: textOf(units), starts, ends })
}

function learn(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
  const made = isSurrogate ? undefined : foldCharacter(String.fromCharCode(unit))
  const kept =
    made === undefined || made.length > 1 ? SEVERAL : made === '' ? NOTHING : made.charCodeAt(0)
  folded[unit] = kept <= SEVERAL && made?.length === 1 ? NOTHING : kept
  return folded[unit] ?? UNKNOWN
}

function foldSeveral(character: string): string {
  const known = several.get(character)
  if (known !== undefined) return known
  const made = foldCharacter(character)
  several.set(character, made)
  return made
}

function joinSplitGlyphs(mapped: MappedText): MappedText {
  const { text, starts, ends } = mapped
  if (!SPLIT_BEGINNING.test(text)) return mapped
  const characters: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    const whole = SPLIT_GLYPHS.get(text.slice(i, i + 2))
    characters.push(whole ?? text.charAt(i))
    from.push(starts[i] ?? 0)
    if (whole !== undefined) i += 1
    to.push(ends[i] ?? 0)
  }
  return { text: characters.join(''), starts: from, ends: to }
}
