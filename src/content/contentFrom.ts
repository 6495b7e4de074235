import type { Content, Source } from '@publishers/contract'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { env } from '@/env'
import { footageOf, toFilm } from './filmOf'
import { COMPOSE } from './compose'
import type { Linked } from './compose/compose'
import type { FilmRow } from './filmRows'
import type { Kind } from './kinds'
import { plainText } from './lexical'
import { lexicalToHtml } from './lexicalToHtml'
import type { MediaRow } from './mediaRows'
import { mediaInBody } from './mediaRows'
import { isPicture, toPicture, toTag } from './pictureOf'
import type { Snapshot } from './snapshot'
import { forAccount } from './variants'

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

/** What a revision refers to, for every account: read once, whatever number of accounts it goes to. */
export type Sources = {
  media: ReadonlyMap<string, MediaRow>
  films: ReadonlyMap<string, FilmRow>
  organization: string
  linked: Linked
}

export type Composing = {
  kind: Kind
  snapshot: Snapshot
  facts: RevisionFacts
  sources: Sources
  /** Whose words; the master's without. */
  account?: Id
}

/** A revision as the account's publisher sees it. Pure but for the address of our own site. */
export function contentFrom({ kind, snapshot, facts, sources, account }: Composing): Content {
  const own = forAccount(snapshot, account)
  const fileOf = (id: unknown) => sources.media.get(String(idOf(id)))
  const pictureOf = (id: unknown) => {
    const row = fileOf(id)
    return row && isPicture(row) ? toPicture(row) : undefined
  }
  const picturesOf = (ids: unknown[]) => {
    const found = ids.map(pictureOf).filter((picture) => picture !== undefined)
    return [...new Map(found.map((picture) => [picture.key, picture])).values()]
  }
  const text = (name: string) =>
    typeof own[name] === 'string' && own[name] !== '' ? String(own[name]) : undefined
  const slug = text('slug') ?? facts.item
  const tags = Array.isArray(own.tags) ? own.tags.map(String) : []
  const ai = (text('aiUsage') ?? 'none') as Content['ai']
  const gallery = picturesOf(Array.isArray(own.pictures) ? own.pictures : [])
  const footage = footageOf(own.body, fileOf)
  const film = toFilm(sources.films.get(String(idOf(own.film))), ai)
  const shownText = text('text')
  const htmlOf = (body: unknown) => lexicalToHtml(body, (id) => toTag(fileOf(id)))
  return {
    kind,
    type: text('type') ?? 'news',
    id: facts.item,
    slug,
    revision: facts.revision,
    title: text('title') ?? '',
    subtitle: text('subtitle'),
    digest: text('digest') ?? plainText(own.body).replace(/\s+/g, ' ').slice(0, 54),
    author: text('author'),
    url: `${env().publicUrl}/${kind}/${slug}`,
    cover: pictureOf(own.cover),
    html: htmlOf(own.body),
    pictures: picturesOf([
      ...(Array.isArray(own.pictures) ? own.pictures : []),
      own.cover,
      ...mediaInBody(own.body),
    ]),
    ...(gallery.length > 0 && { gallery }),
    ...(footage.length > 0 && { footage }),
    ...(film && { film }),
    ...(shownText && { text: shownText }),
    topics: Array.isArray(own.topics) ? own.topics.map(String) : tags,
    source: toSource(own.source),
    dutyEditor: text('dutyEditor'),
    reviewers: facts.reviewers,
    organization: sources.organization,
    tags,
    ai,
    correction: text('correction')
      ? { note: String(text('correction')), at: facts.correctedAt ?? facts.datedAt }
      : undefined,
    datedAt: facts.datedAt,
    ...COMPOSE[kind]?.({ own, linked: sources.linked, fileOf, pictureOf, htmlOf }),
  }
}

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
