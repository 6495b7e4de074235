import type { Payload, PayloadRequest } from 'payload'
import type { Storyboard } from '@media/video/storyboard'
import { filesOf } from '@media/video/storyboard'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { filmIds } from './filmRows'
import type { MediaRow } from './mediaRows'
import { mediaById } from './mediaRows'
import type { Snapshot } from './snapshot'

/** The library's pictures and clips that the films of a revision were made of, by id as text. */
export async function filmSources({
  payload,
  req,
  snapshot,
}: {
  payload: Payload
  req?: PayloadRequest
  snapshot: Snapshot
}): Promise<Map<string, MediaRow>> {
  const ids = filmIds(snapshot)
  if (ids.length === 0) return new Map()
  const { docs: films } = await payload.db.find<Film>({
    collection: 'films',
    where: { id: { in: ids } },
    select: { organization: true, storyboard: true },
    pagination: false,
    req,
  })
  const found: Id[] = []
  for (const { organization, storyboard } of films) {
    const keys = storyboard?.scenes ? filesOf(storyboard as Storyboard) : []
    if (keys.length === 0) continue
    const { docs } = await payload.db.find<{ id: Id; sha256: string; organization: unknown }>({
      collection: 'media',
      where: { sha256: { in: keys } },
      select: { sha256: true, organization: true },
      sort: 'id',
      pagination: false,
      req,
    })
    // Where several organizations have the same bytes, the film's own licence for them counts.
    for (const key of keys) {
      const same = docs.filter(({ sha256 }) => sha256 === key)
      const own = same.find((row) => String(idOf(row.organization)) === String(idOf(organization)))
      const row = own ?? same[0]
      if (row) found.push(row.id)
    }
  }
  return mediaById({ payload, req, ids: found })
}

type Film = { id: Id; organization?: unknown; storyboard?: Partial<Storyboard> | null }
