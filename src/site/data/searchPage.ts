import type { Payload } from 'payload'
import type { Kind } from '@/content/kinds'
import { plainText } from '@/content/lexical'
import { excerpt } from '@/search/highlight'
import { searchItems } from '@/search/searchItems'
import { ownWordFields, ownWords } from '@/search/searchText'
import type { Card } from './card'
import { liveList } from './liveList'

export type Hit = { card: Card; excerpt: string }
export type SearchPage = {
  terms: string[]
  hits: Hit[]
  /** Every kind that has an answer, with how many; the filters of the page. */
  counts: { kind: Kind; total: number }[]
  total: number
  page: number
  pages: number
}

const PER_PAGE = 20

type Asked = { payload: Payload; query: string; kind?: Kind; page: number; now: Date }

/** The ranked ids, read again with the reader's own rights. */
export async function readSearch({ payload, query, kind, page, now }: Asked): Promise<SearchPage> {
  const { found, ...answer } = await searchItems({
    payload,
    query,
    kind,
    page,
    limit: PER_PAGE,
    now,
  })
  const kinds = [...new Set(found.map((one) => one.kind))]
  const read = await Promise.all(
    kinds.map((each) =>
      hitsOf({
        payload,
        kind: each,
        ids: found.filter((one) => one.kind === each).map(({ id }) => id),
        terms: answer.terms,
        now,
      }),
    ),
  )
  const byKey = new Map(read.flat().map((hit) => [`${hit.card.kind} ${hit.card.id}`, hit]))
  const hits = found
    .map((one) => byKey.get(`${one.kind} ${one.id}`))
    .filter((hit) => hit !== undefined)
  return { ...answer, hits }
}

type Wanted = {
  payload: Payload
  kind: Kind
  ids: (number | string)[]
  terms: readonly string[]
  now: Date
}

async function hitsOf({ payload, kind, ids, terms, now }: Wanted): Promise<Hit[]> {
  const { cards, docs } = await liveList({
    payload,
    kind,
    where: { id: { in: ids } },
    select: { body: true, ...ownWordFields(kind) },
    limit: ids.length,
    now,
  })
  return cards.map((card, index) => ({
    card,
    excerpt: excerpt(wordsOf(kind, docs[index] ?? {}), terms),
  }))
}

const wordsOf = (kind: Kind, doc: Record<string, unknown>): string =>
  [doc.digest, ...ownWords(kind, doc), plainText(doc.body)].filter(Boolean).join(' ')
