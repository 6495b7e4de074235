import type { Kind } from '@/content/kinds'
import { CONTENT_FIELDS } from '@/content/kinds'
import { plainText } from '@/content/lexical'
import { normalise } from './normalise'

/** Longest text kept for searching: a long notice with its tables; beyond it nobody looks by a word. */
const MAX_CHARACTERS = 30_000

/** Every word of an item a reader may look for, in one normalised line each: what it is called first, its body last. */
export function searchTextOf(kind: Kind, item: Record<string, unknown>): string {
  const { title, subtitle, digest, body, tags } = item
  return linesOf([title, subtitle, ...ownWords(kind, item), tags, digest, plainText(body)])
    .map(normalise)
    .join('\n')
    .slice(0, MAX_CHARACTERS)
}

/** What a kind is looked for by beyond its title, digest and body: names, units, document numbers, 释文. */
export const ownWords = (kind: Kind, item: Record<string, unknown>): string[] =>
  CONTENT_FIELDS[kind].flatMap(({ name, sought }) =>
    sought ? linesOf([sought === true ? item[name] : sought(item[name])]) : [],
  )

/** Names of the fields those words come from. */
export const ownWordFields = (kind: Kind): Record<string, true> =>
  Object.fromEntries(
    CONTENT_FIELDS[kind].filter(({ sought }) => sought).map(({ name }) => [name, true]),
  )

const linesOf = (words: readonly unknown[]): string[] =>
  words.flat(3).filter((word): word is string => typeof word === 'string' && word !== '')
