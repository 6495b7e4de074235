import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'

export const SOURCES = 'comment-sources'

export type SourceState = 'watching' | 'byHand' | 'noRight' | 'ended'

/** A full reading, under way or the last one. */
export type Pass = {
  startedAt: string
  /** Ids the channel has listed since then. */
  seen: string[]
  pages: number
  /** The most the channel said there were, in this reading; and what the one before ended with. */
  total?: number
  before?: number
  /** Comments that were not here before. */
  news?: number
  /** Pages in a row that listed nothing that was not listed before. */
  stale?: number
  /** Something of it could not be read: it proves no absence. */
  isPartial?: boolean
  /** The last whole reading, how long it was, and what was not in it though it should: twice missing is gone. */
  lastWholeAt?: string
  wholePages?: number
  missing?: string[]
}

export type SourceError = { kind: string; code: string; message: string; remedy: string }

/** A row of comment-sources, relations as ids. */
export type Source = {
  id: Id
  key: string
  delivery: Id
  account: Id
  organization: Id
  channel: string
  kind: string
  item: string
  itemTitle?: string | null
  state: SourceState
  nextAt?: string | null
  fence: number
  leaseUntil?: string | null
  cursor?: string | null
  pass?: Pass | null
  publishedAt: string
  lastReadAt?: string | null
  lastNewAt?: string | null
  collected: number
  failures: number
  error?: SourceError | null
}

export const toSource = (doc: Record<string, unknown>): Source => ({
  ...(doc as Source),
  delivery: idOf(doc.delivery) ?? '',
  account: idOf(doc.account) ?? '',
  organization: idOf(doc.organization) ?? '',
  fence: Number(doc.fence ?? 0),
  collected: Number(doc.collected ?? 0),
  failures: Number(doc.failures ?? 0),
})
