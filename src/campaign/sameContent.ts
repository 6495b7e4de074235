import { isDeepStrictEqual } from 'node:util'
import { idOf } from '@/access/scope'
import type { Submission } from '@/payload-types'

/**
 * Whether an entry that is sent in again is what a unit recommended: the words, the files, who made it and who recommends.
 * Pure; relations count as their ids, and nothing counts as nothing however it is stored.
 */
export const isSameContent = (stored: Submission, content: Partial<Submission>): boolean =>
  (Object.keys(content) as (keyof Submission)[]).every((name) =>
    isDeepStrictEqual(plain(name, stored[name]), plain(name, content[name])),
  )

function plain(name: keyof Submission, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (name === 'body') return JSON.parse(JSON.stringify(value)) as unknown
  if (name === 'works')
    return (value as NonNullable<Submission['works']>).map(({ file, caption }) => ({
      file: String(idOf(file)),
      caption: caption ?? null,
    }))
  if (name === 'authors')
    return (value as NonNullable<Submission['authors']>).map((author) => author.name)
  if (Array.isArray(value)) return value.length > 0 ? value.map((row) => String(idOf(row))) : null
  if (name === 'cover' || name === 'union' || name === 'recommender') return String(idOf(value))
  return value
}
