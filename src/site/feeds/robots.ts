/** The desk, the API and searches are no pages to index; pictures of live items are. */
export const robotsOf = (origin: string): string =>
  [
    'User-agent: *',
    'Allow: /api/media/public/',
    'Allow: /api/model-workers/card/',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /preview/',
    'Disallow: /sandbox',
    'Disallow: /search',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
    '',
  ].join('\n')
