import { HAN, kindOf } from '../normalise/characterKinds'
import { pinyinOf } from '../normalise/pinyinOf'
import type { Syllable } from '../normalise/syllables'
import { readSyllables } from '../normalise/syllables'
import { buildAutomaton } from './automaton'

export type SoundHit = { word: number; start: number; end: number }

/** Words by how they sound: "jia wei xin" and 加wei信 for 加微信, and, where asked for, 佳威信. */
export type SoundMatcher = (text: string) => SoundHit[]

type Matching = {
  words: readonly string[]
  /** Characters of the same sound alone count too; only longer words can bear that. */
  hasHomophones: boolean
}

/** So few letters spell anything. */
const FEWEST_LETTERS = 5
/** Shorter words have ordinary words that sound alike. */
const FEWEST_HOMOPHONES = 3

export function soundMatcher({ words, hasHomophones }: Matching): SoundMatcher {
  const codes = new Map<string, number>()
  const codeOf = (sound: string): string => {
    const known = codes.get(sound) ?? codes.size + 1
    codes.set(sound, known)
    return String.fromCharCode(known)
  }
  const isSpoken = (word: string) =>
    word.length >= 2 && [...word].every((c) => kindOf(c.charCodeAt(0)) === HAN)
  const { scan } = buildAutomaton(
    words.map((word) => (isSpoken(word) ? [...word].map((c) => codeOf(pinyinOf(c))).join('') : '')),
  )
  return (text) => {
    const syllables = readSyllables(text)
    const line = syllables.map(({ sound }) => String.fromCharCode(codes.get(sound) ?? 0)).join('')
    const hits: SoundHit[] = []
    scan(line, (number, from, to) => {
      const taken = syllables.slice(from, to)
      const [first, last] = [taken[0], taken.at(-1)]
      if (!first || !last || !isMeant(taken, words[number] ?? '', text, hasHomophones)) return
      if (isInsideRun(text, first, last)) return
      hits.push({ word: number, start: first.start, end: last.end })
    })
    return hits
  }
}

function isMeant(
  taken: readonly Syllable[],
  word: string,
  text: string,
  hasHomophones: boolean,
): boolean {
  const letters = taken.reduce(
    (sum, { isLatin, start, end }) => sum + (isLatin ? end - start : 0),
    0,
  )
  const same = taken.filter(({ isLatin, start }, at) => !isLatin && text[start] === word[at]).length
  if (same === word.length) return false
  const isLatin = taken.every((syllable) => syllable.isLatin)
  if (isLatin) return letters >= FEWEST_LETTERS
  if (letters >= 2) return same >= 1
  return hasHomophones && word.length >= FEWEST_HOMOPHONES && same >= 1
}

/** A word within a longer spelling ("gaoxing" holds "oxi") is none. */
function isInsideRun(text: string, first: Syllable, last: Syllable): boolean {
  const isLetter = (at: number) => /[a-z]/.test(text.charAt(at))
  return (first.isLatin && isLetter(first.start - 1)) || (last.isLatin && isLetter(last.end))
}
