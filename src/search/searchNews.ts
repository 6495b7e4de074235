import type { Payload, Where } from 'payload'
import { bigrams, queryTerms } from './queryTerms'
import { score } from './rank'

type Search = { payload: Payload; query: string; page?: number; limit?: number; now?: Date }

export type SearchResult = {
  terms: string[]
  /** Ids in order of rank, this page's only. */
  ids: (number | string)[]
  total: number
  page: number
  pages: number
}

/** A query reads at most this many candidates, so that one search costs the same whatever is asked. */
const MAX_CANDIDATES = 300

/**
 * Live items that hold what was asked. Two steps: the search line is private, so it is asked with full rights,
 * for ids of published items only; what is shown of them is then read with the reader's own.
 */
export async function searchNews({
  payload,
  query,
  page = 1,
  limit = 20,
  now = new Date(),
}: Search): Promise<SearchResult> {
  const terms = queryTerms(query)
  if (terms.length === 0) return { terms, ids: [], total: 0, page: 1, pages: 0 }
  const exact = await candidates(payload, { and: terms.map(holds) }, now)
  const pairs = [...new Set(terms.flatMap(bigrams))]
  const wider =
    exact.length >= limit || pairs.length === terms.length
      ? []
      : await candidates(payload, { or: pairs.map(holds) }, now)
  const all = [...new Map([...exact, ...wider].map((found) => [String(found.id), found])).values()]
  const ranked = all
    .map((found) => ({ found, points: score(found, terms, now) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.found.publishedAt < b.found.publishedAt ? 1 : -1))
  const pages = Math.ceil(ranked.length / limit)
  const current = Math.min(Math.max(1, page), Math.max(1, pages))
  const shown = ranked.slice((current - 1) * limit, current * limit)
  return {
    terms,
    ids: shown.map(({ found }) => found.id),
    total: ranked.length,
    page: current,
    pages,
  }
}

type Found = { id: number | string; title: string; searchText: string; publishedAt: string }

async function candidates(payload: Payload, where: Where, now: Date): Promise<Found[]> {
  const { docs } = await payload.find({
    collection: 'news',
    overrideAccess: true,
    where: { and: [{ _status: { equals: 'published' } }, notExpired(now), where] },
    select: { title: true, searchText: true, publishedAt: true } as never,
    depth: 0,
    sort: '-publishedAt',
    limit: MAX_CANDIDATES,
    pagination: false,
  })
  return docs.map((doc) => {
    const { id, title, searchText, publishedAt } = doc as unknown as Partial<Found> & {
      id: Found['id']
    }
    return { id, title: title ?? '', searchText: searchText ?? '', publishedAt: publishedAt ?? '' }
  })
}

/**
 * `contains` is LIKE on SQLite and a regular expression on MongoDB; Payload escapes the latter. Terms hold letters,
 * digits and marks only (queryTerms splits at the rest), so neither `%` nor `_` nor `\` gets here.
 */
const holds = (term: string): Where => ({ searchText: { contains: term } })

const notExpired = (now: Date): Where => ({
  or: [{ expireAt: { exists: false } }, { expireAt: { greater_than: now.toISOString() } }],
})
