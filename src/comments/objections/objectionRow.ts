import type { Id } from '@/access/scope'

export type ObjectionState = 'open' | 'upheld' | 'dismissed'

/** A row of `comment-objections` as the database has it. */
export type CommentObjectionRow = {
  id: Id
  key: string
  comment: unknown
  organization: unknown
  decision?: unknown
  text: string
  state: ObjectionState
  answer?: string | null
  handledBy?: unknown
  handledAt?: string | null
  createdAt: string
}
