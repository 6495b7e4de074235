import type { Payload, PayloadRequest, Where } from 'payload'
import type { Content } from '@publishers/contract'
import { web } from '@publishers/web/index'
import type { Id } from '@/access/scope'
import { contentOf } from '@/content/contentOf'
import { mediaRows } from '@/content/mediaRows'
import { snapshotOf, type Snapshot } from '@/content/snapshot'
import { forAccount } from '@/content/variants'
import { bodyHtml } from './bodyHtml'
import { cardOf, type Card } from './card'
import { liveNews, stillShown } from './liveNews'
import { photoOf, type Photo } from './photo'
import { reviewersOf } from './reviewers'
import { inSiteWords } from './siteWords'

export type Attachment = { name: string; path: string; bytes: number; mimeType: string }

export type Notice = {
  docNo?: string
  issuer?: string
  issuedOn?: string
  effectiveFrom?: string
  voidFrom?: string
  deadline?: string
  contact?: string
}

/** Everything the page of one item shows. */
export type Article = {
  card: Card
  content: Content
  /** Named strings of the web channel's rendition: what was approved to be shown. */
  parts: Readonly<Record<string, string>>
  html: string
  cover?: Photo
  attachments: Attachment[]
  notice?: Notice
  correctedAt?: string
  related: Card[]
}

type Args = {
  payload: Payload
  doc: Record<string, unknown>
  now: Date
  origin?: string
  req?: PayloadRequest
  isPreview?: boolean
  /** Of a preview: the web account whose words it speaks in. */
  account?: Id
}

/** The live item at an address, as anonymous readers may see it. */
export async function findLive({
  payload,
  slug,
  now,
}: {
  payload: Payload
  slug: string
  now: Date
}): Promise<Record<string, unknown> | undefined> {
  if (!/^[a-z0-9-]{1,80}$/.test(slug)) return undefined
  const { docs } = await payload.find({
    collection: 'news',
    overrideAccess: false,
    where: { and: [{ slug: { equals: slug } }, stillShown(now)] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] as unknown as Record<string, unknown> | undefined
}

/** A record (live, or a draft for a preview) as its page; relations as ids. */
export async function articleOf({
  payload,
  doc: given,
  now,
  origin,
  req,
  isPreview,
  account,
}: Args): Promise<Article> {
  const [doc = given] = isPreview
    ? [{ ...given, ...forAccount(given, account) }]
    : await inSiteWords({ payload, docs: [given as typeof given & { id: string }], depth: 0 })
  const snapshot = snapshotOf('news', doc)
  const revision = String(doc.liveRevision ?? '')
  const item = String(doc.id)
  const facts = {
    item,
    revision,
    datedAt: String(doc.publishedAt ?? doc.updatedAt),
    correctedAt: typeof doc.correctedAt === 'string' ? doc.correctedAt : undefined,
    reviewers: isPreview ? undefined : await reviewersOf({ payload, item, revision }),
  }
  const content = await contentOf({ payload, req, kind: 'news', snapshot, facts })
  const { parts } = web.render(content, { id: '', channel: 'web', name: '', settings: {} })
  const rows = await mediaRows({ payload, req, snapshot })
  const photos = new Map(
    [...rows.values()]
      .map((row) => [row.sha256, photoOf(row)])
      .filter((pair): pair is [string, Photo] => Boolean(pair[1])),
  )
  const cover = content.cover && photos.get(content.cover.key)
  const card = cardOf({ ...doc, organization: { name: content.organization } }, now)
  return {
    card: { ...card, photo: cover },
    content,
    parts,
    html: bodyHtml({ html: parts.html ?? '', photos, origin }),
    // A picture that the body shows anyway is not shown twice.
    cover: cover && !parts.html?.includes(`media:${content.cover?.key}`) ? cover : undefined,
    attachments: attachmentsOf(snapshot, rows),
    notice: noticeOf(snapshot),
    correctedAt: facts.correctedAt,
    related: origin ? [] : await relatedTo({ payload, snapshot, item, type: card.type, now }),
  }
}

function attachmentsOf(
  { attachments }: Snapshot,
  rows: Awaited<ReturnType<typeof mediaRows>>,
): Attachment[] {
  if (!Array.isArray(attachments)) return []
  return attachments
    .map((id) => rows.get(String(id)))
    .filter((row) => row !== undefined)
    .map((row) => ({
      name: row.caption || row.alt || row.filename,
      path: row.url,
      bytes: row.filesize,
      mimeType: row.mimeType,
    }))
}

function noticeOf({ type, notice }: Snapshot): Notice | undefined {
  if (type !== 'notice' || !notice || typeof notice !== 'object') return undefined
  const filled = Object.entries(notice).filter(
    ([, value]) => typeof value === 'string' && value !== '',
  )
  return filled.length > 0 ? (Object.fromEntries(filled) as Notice) : undefined
}

type Related = { payload: Payload; snapshot: Snapshot; item: string; type: string; now: Date }

/** What the editor chose, else the newest of the same section. */
async function relatedTo({ payload, snapshot, item, type, now }: Related): Promise<Card[]> {
  const chosen = Array.isArray(snapshot.related)
    ? snapshot.related.filter((id) => String(id) !== item)
    : []
  const where: Where = chosen.length > 0 ? { id: { in: chosen } } : { type: { equals: type } }
  const { cards } = await liveNews({ payload, where, limit: 6, now })
  return cards.filter(({ id }) => id !== item).slice(0, 5)
}
