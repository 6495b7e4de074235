import type { ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { hiddenEntries } from '@/campaign/votes/hiddenEntries'
import type { Kind } from '@/content/kinds'
import { findsNumbered } from './findsNumbered'
import {
  callOfPath,
  isAppealPage,
  isKindList,
  isPortalPage,
  isSection,
  itemOfPart,
  itemOfPath,
  yearOfPath,
} from './paths'

/**
 * The status of a public page. Next can answer 200 or a 404 whose words only a script writes; so pages always render
 * what they have to say, and the server in front gives it the status. 410 says "gone for good": after a 404 crawlers come back.
 * `url` is a path with its query.
 */
export async function pageStatus({
  payload,
  url,
}: {
  payload: Payload
  url: string
}): Promise<200 | 404 | 410> {
  const [path = '/', query] = url.split('?', 2)
  // Next answers these with a redirect to the address without the slash.
  if (path.endsWith('/') && path !== '/') return 200
  if (path === '/news')
    return isSection(new URLSearchParams(query).get('type') || 'news') ? 200 : 404
  // Next adds a suffix of its own to the icon's name.
  if (FIXED.has(path) || path.startsWith('/preview/') || /^\/icon[\w-]*\.svg$/.test(path))
    return 200
  if (isKindList(path) || yearOfPath(path) || isPortalPage(path) || isAppealPage(path)) return 200
  const isThere = await findsNumbered(payload, path)
  if (isThere !== undefined) return isThere ? 200 : 404
  const slug = callOfPath(path)
  const named = slug ? { kind: 'campaigns' as const, slug } : (itemOfPath(path) ?? itemOfPart(path))
  return named ? itemStatus({ payload, ...named }) : 404
}

const FIXED = new Set(
  '/ /search /about /rss.xml /atom.xml /feed.json /sitemap.xml /news-sitemap.xml /robots.txt /sw.js'.split(
    ' ',
  ),
)

type Item = { payload: Payload; kind: Kind; slug: string }

/** A withdrawn item is hidden from the public; that it was withdrawn is not. */
export async function itemStatus({ payload, kind, slug }: Item): Promise<200 | 404 | 410> {
  const { docs } = await payload.find({
    collection: kind,
    where: { slug: { equals: slug } },
    select: { _status: true, withdrawnAt: true, publishedAt: true, expireAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  const [doc] = docs
  if (doc && kind === 'submissions' && (await isHidden(payload, doc.id))) return 404
  if (doc?._status === 'published') return isExpired(doc.expireAt) ? 410 : 200
  return doc?.withdrawnAt ? 410 : 404
}

/** Out of sight for now, and perhaps back tomorrow: not gone for good. */
const isHidden = async (payload: Payload, id: Id): Promise<boolean> =>
  (await hiddenEntries(payload)).some((hidden) => sameId(hidden, id))

export const isWithdrawn = async ({
  payload,
  path,
}: {
  payload: Payload
  path: string
}): Promise<boolean> => (await pageStatus({ payload, url: path })) === 410

export const isExpired = (expireAt: unknown, now = new Date()): boolean =>
  typeof expireAt === 'string' && Date.parse(expireAt) <= now.getTime()

/** Whatever is written to `res` goes out with this status. */
export function forceStatus(res: ServerResponse, status: number): void {
  Object.defineProperty(res, 'statusCode', {
    configurable: true,
    get: () => status,
    set: () => undefined,
  })
  const writeHead = res.writeHead.bind(res) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse
  res.writeHead = ((_: number, ...rest: unknown[]) =>
    writeHead(status, ...rest)) as typeof res.writeHead
}
