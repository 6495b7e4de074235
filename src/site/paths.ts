/** Public addresses of what has a page, by collection. */
const FOLDERS: Readonly<Record<string, string>> = { news: '/news' }

export const publicPath = (kind: string, slug: string): string =>
  `${FOLDERS[kind] ?? `/${kind}`}/${slug}`

/** The item a public path names, if it names one. */
export function itemOfPath(path: string): { kind: string; slug: string } | undefined {
  const [, folder, slug] = /^(\/[a-z-]+)\/([a-z0-9][a-z0-9-]{0,79})\/?$/.exec(path) ?? []
  const kind = Object.entries(FOLDERS).find(([, value]) => value === folder)?.[0]
  return kind && slug ? { kind, slug } : undefined
}

/** Where lists of the site are; plain words for sections, as on paper. */
export const SECTIONS = [
  { type: 'news', name: '新闻' },
  { type: 'notice', name: '通知公告' },
  { type: 'explainer', name: '图解' },
  { type: 'feature', name: '专题' },
  { type: 'repost', name: '转载' },
  { type: 'urgent', name: '应急提示' },
] as const

export const sectionName = (type: string): string =>
  SECTIONS.find((section) => section.type === type)?.name ?? '新闻'

export const isSection = (type: unknown): type is string =>
  SECTIONS.some((section) => section.type === type)

export const listPath = ({ type, page }: { type?: string; page?: number }): string => {
  const query = new URLSearchParams({
    ...(type && { type }),
    ...(page && page > 1 && { page: String(page) }),
  }).toString()
  return query ? `/news?${query}` : '/news'
}
