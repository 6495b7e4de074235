import type { Kind } from '@/content/kinds'
import { isReviewedKind } from '@/content/kinds'

/** Every kind has its pages under its own name. */
export const publicPath = (kind: string, slug: string): string => `/${kind}/${slug}`

/** The item a public path names, if it names one. */
export function itemOfPath(path: string): { kind: Kind; slug: string } | undefined {
  const [, kind, slug] = /^\/([a-z-]+)\/([a-z0-9][a-z0-9-]{0,79})\/?$/.exec(path) ?? []
  return kind && slug && isReviewedKind(kind) ? { kind, slug } : undefined
}

/** Kinds with a list of their own at `/<kind>`; the others are found through what they belong to. */
export const LISTED: readonly string[] = ['model-workers', 'studios', 'exhibitions', 'campaigns']

export const isKindList = (path: string): boolean => LISTED.includes(path.slice(1))

/** Pages below an item's own, by kind: `/<kind>/<slug>/<part>` lives as long as the item does. */
const PARTS: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  campaigns: ['works', 'statement'],
}

/** The item whose page this path is a part of. */
export function itemOfPart(path: string): { kind: Kind; slug: string } | undefined {
  const [, head, part] = /^(\/[a-z-]+\/[a-z0-9-]{1,80})\/([a-z-]+)$/.exec(path) ?? []
  const item = head && itemOfPath(head)
  return item && PARTS[item.kind]?.includes(part!) ? item : undefined
}

/** The year of a yearly topic of model workers: no later than next year, and not before there were any. */
export function yearOfPath(path: string, now = new Date()): number | undefined {
  const [, digits] = /^\/model-workers\/years\/(\d{4})$/.exec(path) ?? []
  const year = Number(digits)
  return year >= 1949 && year <= now.getUTCFullYear() + 1 ? year : undefined
}

/** Pages of the worker's portal; whose they are is for the pages to find out. */
export const isPortalPage = (path: string): boolean =>
  /^\/portal(\/(sign-in|profile|comments|(entries|appeals)\/[A-Za-z0-9-]{1,40}|appeals))?$/.test(
    path,
  )

/** Where a ticket is followed by its number; whether there is one, the page does not say. */
export const isAppealPage = (path: string): boolean =>
  /^\/appeals(\/[A-Za-z0-9-]{1,40})?$/.test(path)

/** The item whose comments this page is about, read and written without a script. */
export function commentsOfPath(path: string): { kind: string; id: string } | undefined {
  const [, kind, id] = /^\/comments\/([a-z-]{1,20})\/([A-Za-z0-9]{1,40})$/.exec(path) ?? []
  return kind && id ? { kind, id } : undefined
}

/** The work whose vote this page is. */
export const voteOfPath = (path: string): string | undefined =>
  /^\/votes\/([A-Za-z0-9]{1,40})$/.exec(path)?.[1]

/** The call whose entry form or publicity this is. */
export const callOfPath = (path: string): string | undefined =>
  /^\/portal\/campaigns\/([a-z0-9-]{1,80})\/new$/.exec(path)?.[1] ??
  /^\/publicity\/([a-z0-9-]{1,80})$/.exec(path)?.[1]

/** The number a certificate is checked by. */
export const certificateOfPath = (path: string): string | undefined =>
  /^\/certificates\/([A-Za-z0-9-]{1,60})$/.exec(path)?.[1]

/** Where lists of the site are; plain words for sections, as on paper. */
export const SECTIONS = [
  { type: 'news', name: '新闻' },
  { type: 'notice', name: '通知公告' },
  { type: 'explainer', name: '图解' },
  { type: 'feature', name: '专题' },
  { type: 'repost', name: '转载' },
  { type: 'urgent', name: '应急提示' },
] as const

/** The row below the nameplate: what people come for; the rest is in the footer. */
export const NAVIGATION = [
  { path: '/', name: '首页' },
  { path: '/news?type=news', name: '新闻' },
  { path: '/news?type=notice', name: '通知公告' },
  { path: '/news?type=explainer', name: '图解' },
  { path: '/news?type=feature', name: '专题' },
  { path: '/model-workers', name: '劳模工匠' },
  { path: '/exhibitions', name: '展览' },
  { path: '/campaigns', name: '征集' },
  { path: '/portal', name: '我的投稿' },
] as const

export const FURTHER = [
  { path: '/news?type=urgent', name: '应急提示' },
  { path: '/news?type=repost', name: '转载' },
  { path: '/studios', name: '创新工作室' },
  { path: '/portal', name: '我的投稿' },
  { path: '/portal/appeals', name: '提诉求' },
  { path: '/appeals', name: '查诉求进度' },
  { path: '/about', name: '关于本站' },
] as const

export const sectionName = (type: string): string =>
  SECTIONS.find((section) => section.type === type)?.name ?? '新闻'

export const isSection = (type: unknown): type is string =>
  SECTIONS.some((section) => section.type === type)

export const searchPath = ({
  query,
  kind,
  page,
}: {
  query: string
  kind?: string
  page?: number
}) =>
  `/search?${new URLSearchParams({
    q: query,
    ...(kind && { kind }),
    ...(page && page > 1 && { page: String(page) }),
  })}`

/** The list an item stands in; what has none of its own is found by searching its kind. */
export const listOf = ({ kind, type }: { kind: string; type: string }): string =>
  kind === 'news'
    ? listPath({ type })
    : isKindList(`/${kind}`)
      ? `/${kind}`
      : ({ artworks: '/exhibitions', submissions: '/campaigns' }[kind] ?? '/')

export const listPath = ({ type, page }: { type?: string; page?: number }): string => {
  const query = new URLSearchParams({
    ...(type && { type }),
    ...(page && page > 1 && { page: String(page) }),
  }).toString()
  return query ? `/news?${query}` : '/news'
}
