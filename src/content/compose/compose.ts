import type { Content, Picture } from '@publishers/contract'
import type { Id } from '@/access/scope'
import type { MediaRow } from '../mediaRows'
import type { Snapshot } from '../snapshot'

/** Rows of other collections that a kind's content speaks of, by the name of their list: `{ artworks: [...] }`. */
export type Linked = Readonly<Record<string, readonly Record<string, unknown>[]>>

/** What a reader of linked rows finds: the rows, and the files that they show. */
export type LinkedRows = { rows: Linked; media: Id[] }

export type Composing = {
  /** The revision in the words of the account. */
  own: Snapshot
  linked: Linked
  fileOf: (id: unknown) => MediaRow | undefined
  pictureOf: (id: unknown) => Picture | undefined
  /** A rich-text value as the clean HTML of `Content.html`. */
  htmlOf: (body: unknown) => string
}

/** What a kind says beyond title, digest, body and cover; it replaces what the common mapper made. Pure. */
export type Compose = (composing: Composing) => Partial<Content>
