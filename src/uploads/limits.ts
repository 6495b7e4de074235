import type { Allowed } from '@media/intake/types'
import { LIBRARY_TYPES } from '@/library/libraryTypes'

export const MB = 1024 * 1024

/** The library's types of a kind, by the beginning of their names. */
const typesOf = (...beginnings: string[]) =>
  LIBRARY_TYPES.filter((type) => beginnings.some((beginning) => type.startsWith(beginning)))

const TYPES = {
  image: typesOf('image/'),
  video: typesOf('video/'),
  audio: typesOf('audio/'),
  document: typesOf('application/'),
}

/** What the library takes. */
export const LIBRARY_ALLOWED: Allowed = {
  image: { maxBytes: 50 * MB, mimeTypes: TYPES.image },
  video: { maxBytes: 500 * MB, mimeTypes: TYPES.video },
  audio: { maxBytes: 200 * MB, mimeTypes: TYPES.audio },
  document: { maxBytes: 50 * MB, mimeTypes: TYPES.document },
}

/** A person and a day: several films with second tries, and no more than a disk can bear of one who is not well-meaning. */
export const QUOTA = {
  users: { unfinished: 30, bytesADay: 20 * 1024 * MB },
  members: { unfinished: 12, bytesADay: 4 * 1024 * MB },
} as const

/** Without a new piece for this long, an unfinished upload is removed. */
export const UNFINISHED_MS = 24 * 3_600_000

/** How long an answer to a refused or taken upload can be asked for again. */
export const ANSWERED_MS = 7 * 24 * 3_600_000

/** Kept free on the disk for the database and the pictures made from what arrives. */
export const RESERVE_BYTES = 256 * MB
