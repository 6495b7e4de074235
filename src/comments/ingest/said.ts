import type { Id } from '@/access/scope'

/** What somebody said, as a channel, a form or a file told it: raw, nothing masked or hashed yet. */
export type Said = {
  /** `<account id>:<id there>`, `web:<uuid>`, `import:<account>:<kind>:<item>:<id or hash>`: the same again is the same comment. */
  key: string
  channel: string
  account?: Id
  delivery?: Id
  /** { commentId, … }: what the channel needs to act on it; `isElected`, `isShownThere`: how it stands there. */
  external?: Record<string, string | boolean>
  kind: string
  item: string
  itemTitle?: string
  organization: Id
  text: string
  /** Stable there; stored as a keyed hash alone. */
  author?: string
  /** A nickname, unmasked. */
  authorName?: string
  member?: Id
  /** Hash of a guest's cookie, made by the caller. */
  guestKey?: string
  isByAccount?: boolean
  isClosed?: boolean
  at: Date
  /** `key` of the comment it answers; that one may come later. */
  parentKey?: string
  /** { key, mimeType, state, sealed? } */
  picture?: Record<string, unknown>
}

export type TakenIn = { id: Id; isNew: boolean; isEdit: boolean }
