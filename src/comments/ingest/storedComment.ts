import type { Id } from '@/access/scope'

/** A row of `comments` as the database has it, relations as ids (or rows with one: use idOf). */
export type StoredComment = {
  id: Id
  key: string
  text: string
  original?: string | null
  textHash?: string | null
  sayingKey?: string | null
  channel: string
  account?: unknown
  delivery?: unknown
  external?: Record<string, string | boolean> | null
  kind: string
  item: string
  itemTitle?: string | null
  organization: unknown
  isClosed?: boolean | null
  parent?: unknown
  parentKey?: string | null
  authorKey?: string | null
  authorName?: string | null
  member?: unknown
  guestKey?: string | null
  isByAccount?: boolean | null
  picture?: Record<string, unknown> | null
  saidAt: string
  editedAt?: string | null
  goneAt?: string | null
  collectedAt: string
  state: 'pending' | 'held' | 'approved' | 'elected' | 'authorOnly' | 'rejected' | 'deleted'
  isShown?: boolean | null
  isQueued?: boolean | null
  risk?: number | null
  sentiment?: string | null
  intent?: string | null
  violation?: string | null
  violations?: string[] | null
  machine?: Record<string, unknown> | null
  judgedAt?: string | null
  judgings?: number | null
  decidedBy?: unknown
  decidedAt?: string | null
  round?: number | null
  hiddenReason?: string | null
  ticket?: unknown
  fence?: number | null
  leaseUntil?: string | null
}
