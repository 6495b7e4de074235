import type { Allowed } from '@media/intake/types'

export const MB = 1024 * 1024

/** What the library takes. */
export const LIBRARY_ALLOWED: Allowed = {
  image: { maxBytes: 50 * MB },
  video: { maxBytes: 500 * MB },
  audio: { maxBytes: 200 * MB },
  document: { maxBytes: 50 * MB },
}

/** The most an entry may hold of each kind; a campaign's own limits are narrower. */
export const ENTRY_ALLOWED: Allowed = {
  image: { maxBytes: 30 * MB },
  video: { maxBytes: 500 * MB },
  audio: { maxBytes: 100 * MB },
  document: { maxBytes: 20 * MB },
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
