import type { Payload, Where } from 'payload'
import { notHidden } from '@/campaign/votes/hiddenEntries'
import type { Kind } from '@/content/kinds'
import { REVIEWED_KINDS } from '@/content/kinds'
import { bigrams, queryTerms } from './queryTerms'
import { score } from './rank'

type Search = {
  payload: Payload
  query: string
  /** All kinds without. */
  kind?: Kind
  page?: number
  limit?: number
  now?: Date
}

export type SearchResult = {
  terms: string[]
  /** In order of rank, this page's only. */
  found: { kind: Kind; id: number | string }[]
  /** How many there are of each kind that has any, whatever kind is asked for. */
  counts: { kind: Kind; total: number }[]
  total: number
  page: number
  pages: number
}

/** A query reads at most this many candidates of a kind, so that one search costs the same whatever is asked. */
const MAX_CANDIDATES = 300
/** Of those that only hold pairs of its characters the texts are read and weighed. */
const MAX_SIMILAR = 100

/**
 * Live items of every kind that hold what was asked, in one ranked list. Two steps: the search line is private, so
 * it is asked with full rights, for ids of published items only; what is shown of them is then read with the reader's own.
 */
export async function searchItems({
  payload,
  query,
  kind,
  page = 1,
  limit = 20,
  now = new Date(),
}: Search): Promise<SearchResult> {
  const terms = queryTerms(query)
  if (terms.length === 0) return { terms, found: [], counts: [], total: 0, page: 1, pages: 0 }
  // What holds every term needs no second look at its text: it is not read, which is most of the time.
  const exact = await candidates({ payload, where: { and: terms.map(holds) }, now, holding: terms })
  const pairs = [...new Set(terms.flatMap(bigrams))]
  const wider =
    exact.length >= limit || pairs.length === terms.length
      ? []
      : await candidates({ payload, where: { or: pairs.map(holds) }, now })
  const all = [...new Map([...exact, ...wider].map((one) => [keyOf(one), one])).values()]
  const ranked = all
    .map((one) => ({ one, points: score(one, terms, now) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.one.publishedAt < b.one.publishedAt ? 1 : -1))
    .map(({ one }) => one)
  const counts = REVIEWED_KINDS.map((each) => ({
    kind: each,
    total: ranked.filter((one) => one.kind === each).length,
  })).filter(({ total }) => total > 0)
  const asked = kind ? ranked.filter((one) => one.kind === kind) : ranked
  const pages = Math.ceil(asked.length / limit)
  const current = Math.min(Math.max(1, page), Math.max(1, pages))
  return {
    terms,
    found: asked
      .slice((current - 1) * limit, current * limit)
      .map(({ kind: of, id }) => ({ kind: of, id })),
    counts,
    total: asked.length,
    page: current,
    pages,
  }
}

type Found = {
  kind: Kind
  id: number | string
  title: string
  searchText: string
  publishedAt: string
}

const keyOf = ({ kind, id }: { kind: Kind; id: number | string }) => `${kind} ${id}`

type Asked = {
  payload: Payload
  where: Where
  now: Date
  /** Terms that `where` makes sure of; they stand for the text then. */
  holding?: readonly string[]
}

async function candidates(asked: Asked): Promise<Found[]> {
  const ofKinds = await Promise.all(REVIEWED_KINDS.map((kind) => candidatesOf(asked, kind)))
  return ofKinds.flat()
}

async function candidatesOf({ payload, where, now, holding }: Asked, kind: Kind): Promise<Found[]> {
  const outOfSight = kind === 'submissions' ? await notHidden(payload) : []
  const { docs } = await payload.find({
    collection: kind,
    overrideAccess: true,
    where: { and: [{ _status: { equals: 'published' } }, notExpired(now), where, ...outOfSight] },
    select: { title: true, publishedAt: true, ...(!holding && { searchText: true }) } as never,
    depth: 0,
    sort: '-publishedAt',
    limit: holding ? MAX_CANDIDATES : MAX_SIMILAR,
    pagination: false,
  })
  return docs.map((doc) => {
    const { id, title, searchText, publishedAt } = doc as unknown as Partial<Found> & {
      id: Found['id']
    }
    return {
      kind,
      id,
      title: title ?? '',
      searchText: holding?.join('\n') ?? searchText ?? '',
      publishedAt: publishedAt ?? '',
    }
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
