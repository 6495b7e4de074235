import { normalise } from './normalise'

export const MAX_QUERY_CHARACTERS = 100
const MAX_TERMS = 6

/** What was typed, as words to look for: at most six, split at spaces and punctuation. */
export function queryTerms(query: string): string[] {
  const words = normalise([...query].slice(0, MAX_QUERY_CHARACTERS).join('')).split(
    /[\s\p{P}\p{S}]+/u,
  )
  return [...new Set(words.filter(Boolean))].slice(0, MAX_TERMS)
}

/** Pairs of neighbouring characters of a Chinese run: 职工书画 → 职工, 工书, 书画. */
export function bigrams(term: string): string[] {
  if (!/\p{Script=Han}/u.test(term)) return [term]
  const characters = [...term]
  if (characters.length <= 2) return [term]
  return [...new Set(characters.slice(1).map((character, index) => characters[index] + character))]
}
