import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { MediaRow } from './mediaRows'
import { mediaById } from './mediaRows'
import type { Snapshot } from './snapshot'
import { variantsOf } from './variants'

/** A film's job and its files, as far as a revision depends on them. */
export type FilmRow = {
  id: Id
  kind: string
  item: string
  state: string
  storyboardHash: string
  subtitles: string
  /** Of the file: seconds and pixels; zero where nobody measured. */
  measures: { seconds: number; width: number; height: number }
  file?: MediaRow
  covers: MediaRow[]
}

/** Ids of the films a snapshot names, the master's first, once each. */
export function filmIds(snapshot: Snapshot): Id[] {
  const all = [snapshot.film, ...variantsOf(snapshot).map(({ film }) => film)]
  const ids = all.map(idOf).filter((id) => id !== undefined)
  return [...new Map(ids.map((id) => [String(id), id])).values()]
}

type Args = { payload: Payload; req?: PayloadRequest; snapshot: Snapshot }

/** By id as text; a film that is gone is not in it. */
export async function filmRows({ payload, req, snapshot }: Args): Promise<Map<string, FilmRow>> {
  const ids = filmIds(snapshot)
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'films',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  })
  const files = docs.flatMap(({ file, covers }) => [file, ...(covers ?? [])]).map(idOf)
  const media = await mediaById({
    payload,
    req,
    ids: files.filter((id): id is Id => id !== undefined),
  })
  const fileOf = (relation: unknown) => media.get(String(idOf(relation)))
  return new Map(
    docs.map((doc) => [
      String(doc.id),
      {
        id: doc.id,
        kind: doc.kind,
        item: doc.item,
        state: doc.state,
        storyboardHash: doc.storyboardHash ?? '',
        subtitles: doc.subtitles ?? '',
        measures: measuresOf(doc.measures),
        file: fileOf(doc.file),
        covers: (doc.covers ?? []).map(fileOf).filter((row) => row !== undefined),
      },
    ]),
  )
}

function measuresOf(value: unknown): FilmRow['measures'] {
  const given = (value && typeof value === 'object' ? value : {}) as Record<string, unknown>
  const number = (name: string) => (typeof given[name] === 'number' ? given[name] : 0)
  return { seconds: number('seconds'), width: number('width'), height: number('height') }
}
