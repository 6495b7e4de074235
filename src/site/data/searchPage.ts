import type { Payload } from 'payload'
import { plainText } from '@/content/lexical'
import { excerpt } from '@/search/highlight'
import { searchNews } from '@/search/searchNews'
import { cardFields, cardOf, type Card } from './card'
import { photoFields } from './photo'
import { inSiteWords } from './siteWords'

export type Hit = { card: Card; excerpt: string }
export type SearchPage = {
  terms: string[]
  hits: Hit[]
  total: number
  page: number
  pages: number
}

const PER_PAGE = 20

/** The ranked ids, read again with the reader's own rights. */
export async function readSearch({
  payload,
  query,
  page,
  now,
}: {
  payload: Payload
  query: string
  page: number
  now: Date
}): Promise<SearchPage> {
  const {
    ids,
    terms,
    total,
    pages,
    page: shown,
  } = await searchNews({ payload, query, page, limit: PER_PAGE, now })
  if (ids.length === 0) return { terms, hits: [], total: 0, page: 1, pages: 0 }
  const { docs: found } = await payload.find({
    collection: 'news',
    overrideAccess: false,
    where: { id: { in: ids } },
    select: { ...cardFields, body: true },
    populate: { media: photoFields, organizations: { name: true, shortName: true } },
    depth: 1,
    limit: ids.length,
    pagination: false,
  })
  const docs = await inSiteWords({ payload, docs: found, depth: 1 })
  const byId = new Map(docs.map((doc) => [String(doc.id), doc]))
  const hits = ids
    .map((id) => byId.get(String(id)))
    .filter((doc) => doc !== undefined)
    .map((doc) => ({
      card: cardOf(doc, now),
      excerpt: excerpt([doc.digest, plainText(doc.body)].filter(Boolean).join(' '), terms),
    }))
  return { terms, hits, total, page: shown, pages }
}
