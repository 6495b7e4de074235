import type { Payload } from 'payload'
import { stillShown } from '../data/liveNews'
import { readSite } from '../data/site'
import { listPath, publicPath, SECTIONS } from '../paths'
import {
  NEWS_SITEMAP_MS,
  NEWS_SITEMAP_SIZE,
  newsSitemapOf,
  SITEMAP_SIZE,
  sitemapIndexOf,
  sitemapOf,
  type SitemapEntry,
} from './sitemaps'

type Args = { payload: Payload; origin: string; now: Date }

/** The whole sitemap, or an index of its files (`?page=1` …) when it does not fit into one. */
export async function readSitemap({
  payload,
  origin,
  now,
  page,
}: Args & { page?: number }): Promise<string> {
  const { docs, totalDocs } = await payload.find({
    collection: 'news',
    overrideAccess: false,
    where: stillShown(now),
    select: { slug: true, updatedAt: true },
    depth: 0,
    sort: ['-publishedAt', '-id'],
    limit: SITEMAP_SIZE,
    page: page ?? 1,
  })
  if (page === undefined && totalDocs > SITEMAP_SIZE) {
    const files = Math.ceil(totalDocs / SITEMAP_SIZE)
    return sitemapIndexOf(
      Array.from({ length: files }, (_, index) => `${origin}/sitemap.xml?page=${index + 1}`),
    )
  }
  const items = docs.map(
    (doc): SitemapEntry => ({
      url: origin + publicPath('news', doc.slug ?? ''),
      updatedAt: doc.updatedAt,
    }),
  )
  const fixed = ['/', '/about', listPath({}), ...SECTIONS.map(({ type }) => listPath({ type }))]
  return sitemapOf([
    ...((page ?? 1) === 1 ? fixed.map((path) => ({ url: origin + path })) : []),
    ...items,
  ])
}

/** Only what was published within the last two days. */
export async function readNewsSitemap({ payload, origin, now }: Args): Promise<string> {
  const { name } = await readSite(payload, now)
  const { docs } = await payload.find({
    collection: 'news',
    overrideAccess: false,
    where: {
      and: [
        stillShown(now),
        { publishedAt: { greater_than: new Date(now.getTime() - NEWS_SITEMAP_MS).toISOString() } },
      ],
    },
    select: { slug: true, title: true, publishedAt: true },
    depth: 0,
    sort: ['-publishedAt', '-id'],
    limit: NEWS_SITEMAP_SIZE,
    pagination: false,
  })
  return newsSitemapOf(
    name,
    docs.map((doc) => ({
      url: origin + publicPath('news', doc.slug ?? ''),
      title: doc.title,
      publishedAt: String(doc.publishedAt),
    })),
  )
}
