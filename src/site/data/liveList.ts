import type { Payload, Sort, Where } from 'payload'
import type { Kind } from '@/content/kinds'
import { cardFields, cardOf, type Card } from './card'
import { photoFields } from './photo'
import { inSiteWords } from './siteWords'

type Query = {
  payload: Payload
  kind: Kind
  where?: Where
  /** Newest first without. */
  sort?: Sort
  page?: number
  limit: number
  /** Fields beside the card's, for `docs`. */
  select?: Record<string, true>
  now?: Date
}

/** A live record as lists have it: in the site's words, its cover and organization as documents. */
export type LiveDoc = { id: number | string; [field: string]: unknown }

export type LivePage = {
  /** In the order of `docs`. */
  cards: Card[]
  docs: LiveDoc[]
  page: number
  pages: number
  total: number
}

/** What anonymous readers may see of a kind. The access rules decide; this only asks small questions. */
export async function liveList({
  payload,
  kind,
  where,
  sort = ['-publishedAt', '-id'],
  page = 1,
  limit,
  select,
  now = new Date(),
}: Query): Promise<LivePage> {
  const found = await payload.find({
    collection: kind,
    overrideAccess: false,
    where: { and: [stillShown(now), ...(where ? [where] : [])] },
    select: { ...cardFields, ...select } as never,
    populate: { media: photoFields, organizations: { name: true, shortName: true } },
    depth: 1,
    sort,
    page,
    limit,
  })
  const docs = await inSiteWords({
    payload,
    kind,
    docs: found.docs as unknown as LiveDoc[],
    depth: 1,
  })
  return {
    docs,
    cards: docs.map((doc) => cardOf(doc, now, kind)),
    page: found.page ?? page,
    pages: found.totalPages,
    total: found.totalDocs,
  }
}

/** An item past its 下架时间 leaves every list by itself; the worker withdraws it when it comes by. */
export const stillShown = (now: Date): Where => ({
  or: [{ expireAt: { exists: false } }, { expireAt: { greater_than: now.toISOString() } }],
})
