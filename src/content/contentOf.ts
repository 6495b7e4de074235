import type { Payload, PayloadRequest } from 'payload'
import type { Content, Picture, Source } from '@publishers/contract'
import { idOf } from '@/access/scope'
import { env } from '@/env'
import type { Kind } from './kinds'
import { plainText } from './lexical'
import type { MediaTag } from './lexicalToHtml'
import { lexicalToHtml } from './lexicalToHtml'
import type { MediaRow } from './mediaRows'
import { mediaRows } from './mediaRows'
import type { Snapshot } from './snapshot'

export type RevisionFacts = {
  /** Id of the item. */
  item: string
  /** Hash of the snapshot. */
  revision: string
  /** ISO; when it was approved (or, for a preview, last changed). */
  datedAt: string
  /** ISO; when the correction was approved. */
  correctedAt?: string
  reviewers?: string[]
}

type Args = {
  payload: Payload
  req?: PayloadRequest
  kind: Kind
  snapshot: Snapshot
  facts: RevisionFacts
}

/** A stored revision as publishers see it. The same snapshot and facts give the same Content. */
export async function contentOf({ payload, req, kind, snapshot, facts }: Args): Promise<Content> {
  const rows = await mediaRows({ payload, req, snapshot })
  const tag = (id: unknown): MediaTag | undefined => toTag(rows.get(String(idOf(id))))
  const text = (name: string) =>
    typeof snapshot[name] === 'string' && snapshot[name] !== '' ? String(snapshot[name]) : undefined
  const slug = text('slug') ?? facts.item
  const cover = rows.get(String(idOf(snapshot.cover)))
  return {
    kind,
    type: text('type') ?? 'news',
    id: facts.item,
    slug,
    revision: facts.revision,
    title: text('title') ?? '',
    subtitle: text('subtitle'),
    digest: text('digest') ?? plainText(snapshot.body).replace(/\s+/g, ' ').slice(0, 54),
    author: text('author'),
    url: `${env().publicUrl}/${kind}/${slug}`,
    cover: cover && isPicture(cover) ? toPicture(cover) : undefined,
    html: lexicalToHtml(snapshot.body, tag),
    pictures: [...rows.values()].filter(isPicture).map(toPicture),
    source: toSource(snapshot.source),
    dutyEditor: text('dutyEditor'),
    reviewers: facts.reviewers,
    organization: await organizationName({ payload, req, id: snapshot.organization }),
    tags: Array.isArray(snapshot.tags) ? snapshot.tags.map(String) : [],
    ai: (text('aiUsage') ?? 'none') as Content['ai'],
    correction: text('correction')
      ? { note: String(text('correction')), at: facts.correctedAt ?? facts.datedAt }
      : undefined,
    datedAt: facts.datedAt,
  }
}

const isPicture = (row: MediaRow) => row.mimeType?.startsWith('image/') ?? false

const toTag = (row: MediaRow | undefined): MediaTag | undefined =>
  row && {
    key: row.sha256,
    path: row.url,
    mimeType: row.mimeType,
    width: row.width,
    height: row.height,
    alt: row.alt,
    caption: row.caption || undefined,
    credit: row.credit || undefined,
  }

const toPicture = (row: MediaRow): Picture => ({
  key: row.sha256,
  mimeType: row.mimeType,
  width: row.width,
  height: row.height,
  bytes: row.filesize,
  alt: row.alt,
  caption: row.caption || undefined,
  credit: row.credit || undefined,
  ai: row.aiUsage,
  path: row.url,
})

function toSource(value: unknown): Source {
  const source = (value && typeof value === 'object' ? value : {}) as Partial<
    Record<keyof Source, string>
  >
  const type = (source.type ?? 'original') as Source['type']
  if (type === 'original') return { type }
  return {
    type,
    name: source.name || undefined,
    url: source.url || undefined,
    author: source.author || undefined,
    title: source.title || undefined,
    publishedAt: source.publishedAt || undefined,
  }
}

async function organizationName({
  payload,
  req,
  id,
}: {
  payload: Payload
  req?: PayloadRequest
  id: unknown
}): Promise<string> {
  const key = idOf(id)
  if (key === undefined) return ''
  const found = await payload.findByID({
    collection: 'organizations',
    id: key,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    ...(req && { req }),
  })
  return found?.name ?? ''
}
