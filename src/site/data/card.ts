import type { Kind } from '@/content/kinds'
import { KIND_NAMES } from '@/content/kinds'
import { publicPath, sectionName } from '../paths'
import { photoOf, type Photo } from './photo'

/** An item in a list. */
export type Card = {
  id: string
  kind: Kind
  path: string
  type: string
  /** The word above its headline: the section of news, else the kind. */
  section: string
  title: string
  subtitle?: string
  digest?: string
  organization: string
  publishedAt: string
  updatedAt: string
  pinned: boolean
  /** A notice whose day is over: readable, and marked. */
  isVoid: boolean
  corrected: boolean
  tags: string[]
  photo?: Photo
}

type StoredItem = {
  id: number | string
  slug?: string | null
  title?: string | null
  subtitle?: string | null
  digest?: string | null
  type?: string | null
  organization?: unknown
  publishedAt?: string | null
  correctedAt?: string | null
  updatedAt?: string | null
  pinned?: boolean | null
  notice?: { voidFrom?: string | null } | null
  tags?: string[] | null
  cover?: unknown
}

export function cardOf(doc: object, now: Date, kind: Kind = 'news'): Card {
  const stored = doc as StoredItem
  const type = stored.type ?? (kind === 'news' ? 'news' : '')
  const publishedAt = stored.publishedAt ?? stored.updatedAt ?? now.toISOString()
  return {
    id: String(stored.id),
    kind,
    path: publicPath(kind, stored.slug ?? ''),
    type,
    section: kind === 'news' ? sectionName(type) : KIND_NAMES[kind],
    title: stored.title ?? '',
    subtitle: stored.subtitle || undefined,
    digest: stored.digest || undefined,
    organization: nameOf(stored.organization),
    publishedAt,
    updatedAt: stored.updatedAt ?? publishedAt,
    pinned: stored.pinned === true,
    isVoid: isVoid(stored.notice?.voidFrom, now),
    corrected: Boolean(stored.correctedAt),
    tags: stored.tags ?? [],
    photo: photoOf(stored.cover),
  }
}

export const isVoid = (voidFrom: string | null | undefined, now: Date): boolean =>
  Boolean(voidFrom) && Date.parse(String(voidFrom)) <= now.getTime()

export const nameOf = (organization: unknown): string => {
  if (!organization || typeof organization !== 'object') return ''
  const { shortName, name } = organization as { shortName?: string | null; name?: string | null }
  return shortName || name || ''
}

/** Fields of an item that a card needs; what a kind does not have is not asked for. */
export const cardFields = {
  slug: true,
  title: true,
  subtitle: true,
  digest: true,
  type: true,
  organization: true,
  publishedAt: true,
  correctedAt: true,
  updatedAt: true,
  pinned: true,
  notice: true,
  tags: true,
  cover: true,
} as const
