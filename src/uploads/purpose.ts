import type { PayloadRequest } from 'payload'
import type { Allowed } from '@media/intake/types'
import type { Id } from '@/access/scope'

/** What a client says of a file before it sends it; nothing of it is believed but for asking whether it may. */
export type Declared = {
  name: string
  type: string
  bytes: number
  organization?: string
  entry?: string
  slot?: string
}

/** What a person may send now, and what becomes of it. Plain data: it is kept with the upload and asked at its end. */
export type Permit = {
  /** Owner of the file in the library. */
  organization: Id
  allowed: Allowed
  /** Fields of the `media` row beside the file: `licence`, `credit`, `alt` … */
  media: Record<string, unknown>
}

/** What files are sent for. Throws `Refused` with plain words when this person may not, or not now. */
export type Purpose = (args: { req: PayloadRequest; declared: Declared }) => Promise<Permit>
