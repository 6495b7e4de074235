import type { Payload } from 'payload'
import { articleOf, type Article } from '../data/article'
import { stillShown } from '../data/liveNews'
import { readSite } from '../data/site'
import { sectionName } from '../paths'

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

type Args = { payload: Payload; origin: string; now: Date }

export async function readFeed({ payload, origin, now }: Args): Promise<Feed> {
  const site = await readSite(payload, now)
  const { docs } = await payload.find({
    collection: 'news',
    overrideAccess: false,
    where: stillShown(now),
    depth: 0,
    sort: ['-publishedAt', '-id'],
    limit: MAX_ITEMS,
    pagination: false,
  })
  const items = await Promise.all(
    docs.map(async (doc) =>
      itemOf(
        await articleOf({ payload, doc: doc as unknown as Record<string, unknown>, now, origin }),
        origin,
      ),
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

async function lastWithdrawal(payload: Payload): Promise<string> {
  const { docs } = await payload.find({
    collection: 'news',
    overrideAccess: true,
    where: { withdrawnAt: { exists: true } },
    select: { withdrawnAt: true },
    depth: 0,
    sort: '-withdrawnAt',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.withdrawnAt ?? ''
}

function itemOf({ card, content, html, parts }: Article, origin: string): FeedItem {
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
    section: sectionName(card.type),
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
