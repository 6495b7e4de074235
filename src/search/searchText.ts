import { plainText } from '@/content/lexical'
import { normalise } from './normalise'

type Searchable = {
  title?: unknown
  subtitle?: unknown
  digest?: unknown
  body?: unknown
  tags?: unknown
  notice?: unknown
}

/** Longest text kept for searching: a long notice with its tables; beyond it nobody looks by a word. */
const MAX_CHARACTERS = 30_000

/** Every word of an item a reader may look for, in one normalised line each. */
export function searchTextOf({ title, subtitle, digest, body, tags, notice }: Searchable): string {
  const docNo = notice && typeof notice === 'object' && 'docNo' in notice ? notice.docNo : undefined
  const words = [
    title,
    subtitle,
    docNo,
    ...(Array.isArray(tags) ? tags : []),
    digest,
    plainText(body),
  ]
  return words
    .filter((word): word is string => typeof word === 'string' && word !== '')
    .map(normalise)
    .join('\n')
    .slice(0, MAX_CHARACTERS)
}
