/** Where readers' programs find the feeds; every page says so. */
export const feedTypes = (title: string) => ({
  'application/rss+xml': [{ url: '/rss.xml', title }],
  'application/atom+xml': [{ url: '/atom.xml', title }],
  'application/feed+json': [{ url: '/feed.json', title }],
})
