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
  /** The picture, as a row or its id. */
  media: unknown
  /** Only among these rows; the whole library without. */
  among?: Where
  /** Greatest distance that still counts, at most 7; 6 by experience: scaled, recompressed, brightened, small text added. */
  within?: number
}

/** Pictures that look the same, the nearest first. Looks up an index, whatever the library's size. */
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
  if (!own?.phash) return []
  const { docs } = await payload.db.find<Hashed>({
    collection: 'media',
    where: { and: [{ or: nearby(own.phash) }, ...(among ? [among] : [])] },
    select: HASHED,
    pagination: false,
    limit: 0,
    req,
  })
  const reach = Math.min(within, REACH)
  return docs
    .filter((doc) => !sameId(doc.id, own.id) && doc.phash)
    .map((doc) => ({
      id: doc.id,
      isSame: doc.sha256 === own.sha256,
      distance: hammingDistance(own.phash ?? '', doc.phash ?? ''),
    }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
}

type Hashed = { id: Id; phash?: string | null; sha256?: string | null }

const HASHED = { phash: true, sha256: true } as const

const nearby = (phash: string): Where[] =>
  bandsOf(phash).map((band, index) => ({
    [`phash${'ABCD'[index]}`]: { in: neighbours(band) },
  }))
