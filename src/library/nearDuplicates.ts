import type { Payload, PayloadRequest, Where } from 'payload'
import { bandsOf, hammingDistance, neighbours, REACH } from '@media/image/fingerprint'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'

export type NearDuplicate = {
  id: Id
  /** Bits of 64 that differ; 0 where the bytes are the same. */
  distance: number
  /** Byte for byte. */
  isSame: boolean
}

type Asking = {
  payload: Payload
  req?: PayloadRequest
  /** The file, as a row or its id. Only pictures have a look; the rest is compared byte for byte. */
  media: unknown
  /** Only among these rows; the whole library without. */
  among?: Where
  /** Greatest distance that still counts, at most 7; 6 by experience: scaled, recompressed, brightened, small text added. */
  within?: number
}

/** Files of the same bytes, and pictures that look the same, the nearest first. Looks up an index, whatever the library's size. */
export async function nearDuplicates({
  payload,
  req,
  media,
  among,
  within = 6,
}: Asking): Promise<NearDuplicate[]> {
  const id = idOf(media)
  if (id === undefined) return []
  const own = await payload.db.findOne<Hashed>({
    collection: 'media',
    where: { id: { equals: id } },
    select: HASHED,
    req,
  })
  const alike: Where[] = [
    ...(own?.phash ? nearby(own.phash) : []),
    ...(own?.sha256 ? [{ sha256: { equals: own.sha256 } }] : []),
  ]
  if (!own || alike.length === 0) return []
  const { docs } = await payload.db.find<Hashed>({
    collection: 'media',
    where: { and: [{ or: alike }, ...(among ? [among] : [])] },
    select: HASHED,
    pagination: false,
    limit: 0,
    req,
  })
  const reach = Math.min(within, REACH)
  return docs
    .filter((doc) => !sameId(doc.id, own.id))
    .map((doc) => ({ id: doc.id, ...likeness(own, doc) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
}

type Hashed = { id: Id; phash?: string | null; sha256?: string | null }

const HASHED = { phash: true, sha256: true } as const

function likeness(own: Hashed, doc: Hashed): Omit<NearDuplicate, 'id'> {
  const isSame = Boolean(own.sha256) && doc.sha256 === own.sha256
  if (isSame) return { isSame, distance: 0 }
  return { isSame, distance: own.phash && doc.phash ? hammingDistance(own.phash, doc.phash) : 64 }
}

const nearby = (phash: string): Where[] =>
  bandsOf(phash).map((band, index) => ({
    [`phash${'ABCD'[index]}`]: { in: neighbours(band) },
  }))
