import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import type { PublicRow } from './publicFiles'
import type { Tagged } from './tagOf'

/** A row as the database has it, as far as its files depend on it. */
export type StoredFile = PublicRow &
  Tagged & { id: Id; filename: string; mimeType: string; released?: boolean | null }

/** Below Payload's hooks, which make addresses that nobody asked for; deleted ones count as well. */
export const storedFile = async ({
  payload,
  req,
  where,
}: {
  payload: Payload
  req?: PayloadRequest
  where: Where
}): Promise<StoredFile | undefined> => {
  const select = Object.fromEntries(FIELDS.map((name) => [name, true as const]))
  const found = await payload.db.findOne<StoredFile>({ collection: 'media', where, select, req })
  return found?.filename ? found : undefined
}

const FIELDS = [
  'filename',
  'mimeType',
  'width',
  'height',
  'look',
  'tag',
  'sha256',
  'credit',
  'aiUsage',
  'watermark',
  'focalX',
  'focalY',
  'released',
]
