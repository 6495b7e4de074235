import type { Payload } from 'payload'
import type { Kind } from '@/content/kinds'
import { REVIEWED_KINDS } from '@/content/kinds'
import { stillShown } from '../data/liveList'
import { readSite } from '../data/site'
import { LISTED, listPath, publicPath, SECTIONS } from '../paths'
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

/** The whole sitemap, or an index of its files (`?kind=news&page=1` …) when it does not fit into one. */
export async function readSitemap({
  payload,
  origin,
  now,
  kind,
  page,
}: Args & { kind?: Kind; page?: number }): Promise<string> {
  const asked = { payload, origin, now }
  const fixed = PAGES.map((path) => ({ url: origin + path }))
  if (kind) {
    const { entries } = await entriesOf({ ...asked, kind, page: page ?? 1 })
    return sitemapOf([...(kind === 'news' && (page ?? 1) === 1 ? fixed : []), ...entries])
  }
  const parts = await Promise.all(
    REVIEWED_KINDS.map(async (each) => ({
      kind: each,
      ...(await entriesOf({ ...asked, kind: each, page: 1 })),
    })),
  )
  const total = parts.reduce((sum, part) => sum + part.total, 0)
  if (total <= SITEMAP_SIZE)
    return sitemapOf([...fixed, ...parts.flatMap(({ entries }) => entries)])
  return sitemapIndexOf(
    parts.flatMap((part) =>
      Array.from(
        { length: Math.ceil(part.total / SITEMAP_SIZE) },
        (_, index) => `${origin}/sitemap.xml?kind=${part.kind}&page=${index + 1}`,
      ),
    ),
  )
}

/** Lists and pages that are always there. */
const PAGES = [
  '/',
  '/about',
  listPath({}),
  ...SECTIONS.map(({ type }) => listPath({ type })),
  ...LISTED.map((kind) => `/${kind}`),
]

type Entries = { entries: SitemapEntry[]; total: number }

async function entriesOf({
  payload,
  origin,
  now,
  kind,
  page,
}: Args & { kind: Kind; page: number }): Promise<Entries> {
  const { docs, totalDocs } = await payload.find({
    collection: kind,
    overrideAccess: false,
    where: stillShown(now),
    select: { slug: true, updatedAt: true } as never,
    depth: 0,
    sort: ['-publishedAt', '-id'],
    limit: SITEMAP_SIZE,
    page,
  })
  const rows = docs as unknown as { slug?: string | null; updatedAt: string }[]
  return {
    entries: rows.map(({ slug, updatedAt }) => ({
      url: origin + publicPath(kind, slug ?? ''),
      updatedAt,
    })),
    total: totalDocs,
  }
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
