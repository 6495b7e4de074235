import type { Payload } from 'payload'
import type { Kind } from '@/content/kinds'
import { REVIEWED_KINDS } from '@/content/kinds'
import { itemOf, type LiveItem } from '../data/liveItem'
import { stillShown } from '../data/liveList'
import { readSite } from '../data/site'

/** What every feed format says, in plain words. Addresses are absolute, times ISO. */
export type Feed = {
  title: string
  description: string
  origin: string
  updatedAt: string
  /** When the list last changed, withdrawals included. */
  changedAt: string
  items: FeedItem[]
}

export type FeedItem = {
  url: string
  title: string
  digest: string
  html: string
  author: string
  section: string
  tags: string[]
  publishedAt: string
  updatedAt: string
  image?: { url: string; type: string; bytes: number }
}

/** A reader that polls once a day misses nothing on a busy desk. */
const MAX_ITEMS = 30

/**
 * News, and whatever else is an event of its own: a new profile, a show, a call. Works come by the dozen, and a reader
 * of feeds would see nothing else for a week; they are on the show's page and in the sitemap.
 */
const FEED_KINDS = REVIEWED_KINDS.filter((kind) => kind !== 'artworks' && kind !== 'submissions')

type Args = { payload: Payload; origin: string; now: Date }

export async function readFeed({ payload, origin, now }: Args): Promise<Feed> {
  const site = await readSite(payload, now)
  const items = await Promise.all(
    (await newest({ payload, now })).map(async ({ kind, doc }) =>
      feedItem(await itemOf({ payload, kind, doc, now, origin }), origin),
    ),
  )
  // An empty feed has no time of its own; it must not change from one answer to the next.
  const updatedAt =
    items
      .map((item) => item.updatedAt)
      .sort()
      .at(-1) ?? '2026-01-01T00:00:00.000Z'
  return {
    title: site.name,
    description: site.tagline ?? `${site.name}的最新消息`,
    origin,
    updatedAt,
    changedAt: [updatedAt, await lastWithdrawal(payload)].sort().at(-1)!,
    items,
  }
}

type Newest = { kind: Kind; doc: Record<string, unknown> }

async function newest({ payload, now }: Pick<Args, 'payload' | 'now'>): Promise<Newest[]> {
  const found = await Promise.all(
    FEED_KINDS.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        overrideAccess: false,
        where: stillShown(now),
        depth: 0,
        sort: ['-publishedAt', '-id'],
        limit: MAX_ITEMS,
        pagination: false,
      })
      return docs.map((doc) => ({ kind, doc: doc as unknown as Record<string, unknown> }))
    }),
  )
  const time = ({ doc }: Newest) => String(doc.publishedAt ?? '')
  return found
    .flat()
    .sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0))
    .slice(0, MAX_ITEMS)
}

async function lastWithdrawal(payload: Payload): Promise<string> {
  const times = await Promise.all(
    FEED_KINDS.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        overrideAccess: true,
        where: { withdrawnAt: { exists: true } },
        select: { withdrawnAt: true } as never,
        depth: 0,
        sort: '-withdrawnAt',
        limit: 1,
        pagination: false,
      })
      return (docs[0] as { withdrawnAt?: string | null } | undefined)?.withdrawnAt ?? ''
    }),
  )
  return times.sort().at(-1) ?? ''
}

function feedItem({ card, content, html, parts }: LiveItem, origin: string): FeedItem {
  const notes = [
    parts.correction && `更正：${parts.correction.split('\n').slice(1).join('\n')}`,
    parts.sourceLine,
    parts.ai,
  ].filter(Boolean)
  const { cover } = content
  return {
    url: origin + card.path,
    title: card.title,
    digest: content.digest ?? '',
    html: html + notes.map((note) => `<p>${escapeHtml(note!)}</p>`).join(''),
    author: content.author ?? card.organization,
    section: card.section,
    tags: content.tags,
    publishedAt: new Date(card.publishedAt).toISOString(),
    updatedAt: new Date(card.updatedAt).toISOString(),
    ...(cover && {
      image: { url: new URL(cover.path, origin).href, type: cover.mimeType, bytes: cover.bytes },
    }),
  }
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
