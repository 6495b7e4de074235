import { pinyin } from 'pinyin-pro'

const known = new Map<string, string>()

/** The commonest reading of a character, without its tone: one call of the library a character and process. */
export function pinyinOf(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const made = pinyin(character, { toneType: 'none', v: true })
  known.set(character, made)
  return made
}
