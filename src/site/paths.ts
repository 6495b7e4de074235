import type { Kind } from '@/content/kinds'
import { isReviewedKind } from '@/content/kinds'

/** Every kind has its pages under its own name. */
export const publicPath = (kind: string, slug: string): string => `/${kind}/${slug}`

/** The item a public path names, if it names one. */
export function itemOfPath(path: string): { kind: Kind; slug: string } | undefined {
  const [, kind, slug] = /^\/([a-z-]+)\/([a-z0-9][a-z0-9-]{0,79})\/?$/.exec(path) ?? []
  return kind && slug && isReviewedKind(kind) ? { kind, slug } : undefined
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
