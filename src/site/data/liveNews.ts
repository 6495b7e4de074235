import type { Payload, Where } from 'payload'
import { cardFields, cardOf, type Card } from './card'
import { photoFields } from './photo'
import { inSiteWords } from './siteWords'

type Query = { payload: Payload; where?: Where; page?: number; limit: number; now?: Date }

export type CardPage = { cards: Card[]; page: number; pages: number; total: number }

/** What anonymous readers may see, newest first. The access rules decide; this only asks small questions. */
export async function liveNews({
  payload,
  where,
  page = 1,
  limit,
  now = new Date(),
}: Query): Promise<CardPage> {
  const found = await payload.find({
    collection: 'news',
    overrideAccess: false,
    where: { and: [stillShown(now), ...(where ? [where] : [])] },
    select: cardFields,
    populate: { media: photoFields, organizations: { name: true, shortName: true } },
    depth: 1,
    sort: ['-publishedAt', '-id'],
    page,
    limit,
  })
  const docs = await inSiteWords({ payload, docs: found.docs, depth: 1 })
  return {
    cards: docs.map((doc) => cardOf(doc, now)),
    page: found.page ?? page,
    pages: found.totalPages,
    total: found.totalDocs,
  }
}

/** An item past its 下架时间 leaves every list by itself; the worker withdraws it when it comes by. */
export const stillShown = (now: Date): Where => ({
  or: [{ expireAt: { exists: false } }, { expireAt: { greater_than: now.toISOString() } }],
})
