import { xmlEscape } from './xmlText'

export type SitemapEntry = { url: string; updatedAt?: string }
export type NewsEntry = { url: string; title: string; publishedAt: string }

/** sitemaps.org allows 50 000 addresses a file; smaller files answer sooner. */
export const SITEMAP_SIZE = 10_000
/** Google News: at most 1 000 entries, of the last two days. */
export const NEWS_SITEMAP_SIZE = 1000
export const NEWS_SITEMAP_MS = 2 * 86_400_000

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

export const sitemapOf = (entries: readonly SitemapEntry[]): string =>
  `${head}<urlset xmlns="${schema}">${entries
    .map(
      ({ url, updatedAt }) =>
        `<url><loc>${xmlEscape(url)}</loc>${updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''}</url>`,
    )
    .join('')}</urlset>`

export const sitemapIndexOf = (urls: readonly string[]): string =>
  `${head}<sitemapindex xmlns="${schema}">${urls.map((url) => `<sitemap><loc>${xmlEscape(url)}</loc></sitemap>`).join('')}</sitemapindex>`

/** May be empty; a day without news is no error. */
export const newsSitemapOf = (name: string, entries: readonly NewsEntry[]): string =>
  `${head}<urlset xmlns="${schema}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries
    .map(
      ({ url, title, publishedAt }) =>
        `<url><loc>${xmlEscape(url)}</loc><news:news><news:publication><news:name>${xmlEscape(name)}</news:name>` +
        `<news:language>zh-cn</news:language></news:publication><news:publication_date>${publishedAt}</news:publication_date>` +
        `<news:title>${xmlEscape(title)}</news:title></news:news></url>`,
    )
    .join('')}</urlset>`
