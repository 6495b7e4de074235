import type { ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { itemOfPath } from './paths'

/**
 * Was there an item at this public path that was taken down? Its page then answers 410, for ever:
 * a 404 would invite crawlers to come back.
 */
export async function isWithdrawn({ payload, path }: { payload: Payload; path: string }): Promise<boolean> {
  const named = itemOfPath(path)
  if (!named) return false
  const { docs } = await payload.find({
    collection: named.kind as 'news',
    where: { slug: { equals: named.slug } },
    select: { _status: true, withdrawnAt: true, publishedAt: true, expireAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    // A withdrawn item is hidden from the public; that it was withdrawn is not.
    overrideAccess: true,
  })
  const [doc] = docs
  if (!doc?.publishedAt) return false
  if (doc._status === 'published') return isExpired(doc.expireAt)
  return Boolean(doc.withdrawnAt)
}

export const isExpired = (expireAt: unknown, now = new Date()): boolean =>
  typeof expireAt === 'string' && Date.parse(expireAt) <= now.getTime()

/** Next's pages can answer 200 or 404 only: whatever is written to `res` goes out with this status. */
export function forceStatus(res: ServerResponse, status: number): void {
  Object.defineProperty(res, 'statusCode', { configurable: true, get: () => status, set: () => undefined })
  const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse
  res.writeHead = ((_: number, ...rest: unknown[]) => writeHead(status, ...rest)) as typeof res.writeHead
}
