import type { Payload, PayloadRequest } from 'payload'
import type { Content } from '@publishers/contract'
import { renderBody } from '@publishers/web/body'
import { web } from '@publishers/web/index'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { contentFrom } from '@/content/contentFrom'
import { contentSources } from '@/content/contentOf'
import type { Kind } from '@/content/kinds'
import { lexicalToHtml } from '@/content/lexicalToHtml'
import type { MediaRow } from '@/content/mediaRows'
import { withoutEvidence } from '@/content/mediaRows'
import { isPicture, toPicture, toTag } from '@/content/pictureOf'
import { snapshotOf, type Snapshot } from '@/content/snapshot'
import { forAccount } from '@/content/variants'
import { withTone } from '../modelWorkers/withTone'
import { bodyHtml } from './bodyHtml'
import { cardOf, type Card } from './card'
import { linkedCards } from './links'
import { stillShown } from './liveList'
import { photoOf, type Photo } from './photo'
import { reviewersOf } from './reviewers'
import { inSiteWords } from './siteWords'

/** One record of any kind, as its page shows it: in the words the site was approved to show. */
export type LiveItem = {
  kind: Kind
  /** The record; relations as ids. */
  doc: Record<string, unknown>
  card: Card
  /** What publishers get of it. */
  content: Content
  /** Named strings of the web channel's rendition: what was approved to be shown. */
  parts: Readonly<Record<string, string>>
  /** The whole of `content.html`, ready for a page. */
  html: string
  /** A rich-text field of its own, ready for a page: `htmlOf('body')` is the body without what the kind's mapper adds. */
  htmlOf: (field: string) => string
  cover?: Photo
  /** The body shows the cover anyway. */
  isCoverInBody: boolean
  /** A picture the record names, by id; undefined when it is none. */
  photo: (id: unknown) => Photo | undefined
  /** Any file the record names, by id: films, sounds, attachments. */
  file: (id: unknown) => MediaRow | undefined
  correctedAt?: string
  /** Items of any kind linked with it, in either direction. */
  links: Card[]
}

type Reading = {
  payload: Payload
  kind: Kind
  doc: Record<string, unknown>
  now: Date
  /** For feeds: addresses become absolute, and links are left out. */
  origin?: string
  req?: PayloadRequest
  isPreview?: boolean
  /** Of a preview: the web account whose words it speaks in. */
  account?: Id
}

type Address = { payload: Payload; kind: Kind; slug: string; now: Date }

/** The live record at an address, as anonymous readers may see it. */
export async function findLive({
  payload,
  kind,
  slug,
  now,
}: Address): Promise<Record<string, unknown> | undefined> {
  if (!/^[a-z0-9-]{1,80}$/.test(slug)) return undefined
  const { docs } = await payload.find({
    collection: kind,
    overrideAccess: false,
    where: { and: [{ slug: { equals: slug } }, stillShown(now)] },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] as unknown as Record<string, unknown> | undefined
}

export async function readLiveItem(address: Address): Promise<LiveItem | undefined> {
  const { payload, kind, now } = address
  const doc = await findLive(address)
  return doc && itemOf({ payload, kind, doc, now })
}

/** A record (live, or a draft for a preview) as its page; `doc` has its relations as ids. */
export async function itemOf(reading: Reading): Promise<LiveItem> {
  const { payload, kind, now, origin, req } = reading
  const spoken = await inItsWords(reading)
  const doc = kind === 'model-workers' ? await withTone(payload, spoken) : spoken
  const snapshot = snapshotOf(kind, doc)
  const item = String(doc.id)
  const facts = await factsOf(reading, doc)
  const sources = await contentSources({
    payload,
    req,
    kind,
    snapshot: withoutEvidence(snapshot),
    item,
  })
  const content = contentFrom({ kind, snapshot, facts, sources })
  const { parts } = web.render(content, { id: '', channel: 'web', name: '', settings: {} })
  const file = (id: unknown) => sources.media.get(String(idOf(id)))
  const shown = showing({ snapshot, media: sources.media, origin })
  const cover = content.cover && shown.byKey.get(content.cover.key)
  const card = cardOf({ ...doc, organization: { name: content.organization } }, now, kind)
  return {
    kind,
    doc,
    card: { ...card, photo: cover },
    content,
    parts,
    html: bodyHtml({ html: parts.html ?? '', photos: shown.byKey, origin }),
    htmlOf: shown.htmlOf,
    cover,
    isCoverInBody: Boolean(parts.html?.includes(`media:${content.cover?.key}`)),
    photo: (id) => photoOf(file(id)),
    file,
    correctedAt: facts.correctedAt,
    links: origin ? [] : await linkedCards({ payload, kind, id: item, links: snapshot.links, now }),
  }
}

async function inItsWords({
  payload,
  kind,
  doc,
  isPreview,
  account,
}: Reading): Promise<Record<string, unknown>> {
  if (isPreview) return { ...doc, ...forAccount(doc, account) }
  const docs = [doc as typeof doc & { id: Id }]
  const [spoken = doc] = await inSiteWords({ payload, kind, docs, depth: 0 })
  return spoken
}

async function factsOf({ payload, kind, isPreview }: Reading, doc: Record<string, unknown>) {
  const item = String(doc.id)
  const revision = String(doc.liveRevision ?? '')
  return {
    item,
    revision,
    datedAt: String(doc.publishedAt ?? doc.updatedAt),
    correctedAt: typeof doc.correctedAt === 'string' ? doc.correctedAt : undefined,
    reviewers: isPreview ? undefined : await reviewersOf({ payload, kind, item, revision }),
  }
}

type Shown = { snapshot: Snapshot; media: ReadonlyMap<string, MediaRow>; origin?: string }

function showing({ snapshot, media, origin }: Shown) {
  const rows = [...media.values()]
  const byKey = new Map(
    rows
      .map((row) => [row.sha256, photoOf(row)])
      .filter((pair): pair is [string, Photo] => Boolean(pair[1])),
  )
  const pictures = rows.filter(isPicture).map(toPicture)
  const htmlOf = (field: string) => {
    const html = lexicalToHtml(snapshot[field], (id) => toTag(media.get(String(idOf(id)))))
    return bodyHtml({ html: renderBody({ html, pictures }).html, photos: byKey, origin })
  }
  return { byKey, htmlOf }
}
