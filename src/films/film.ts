import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Storyboard } from '@media/video/storyboard'

export type FilmState = 'draft' | 'queued' | 'rendering' | 'ready' | 'failed' | 'cancelled'

/** What went wrong, in words for an editor. */
export type FilmError = { message: string; remedy: string }

/** One row of `films`, relations as ids. */
export type Film = {
  id: Id
  title: string
  kind: string
  item: string
  organization: Id
  account?: Id
  storyboard: Storyboard
  storyboardHash: string
  state: FilmState
  progress: number
  fence: number
  tries: number
  error?: FilmError | null
  file?: Id
  covers: Id[]
  subtitles?: string | null
  measures?: { seconds: number; width: number; height: number } | null
  updatedAt: string
}

type Reading = { payload: Payload; req?: PayloadRequest; id: Id }

/** Below Payload's hooks and access; undefined when there is no such film. */
export async function readFilm({ payload, req, id }: Reading): Promise<Film | undefined> {
  const row = await payload.db.findOne<Record<string, unknown> & { id: Id }>({
    collection: 'films',
    where: { id: { equals: id } },
    req,
  })
  if (!row) return undefined
  return {
    ...(row as unknown as Film),
    organization: idOf(row.organization) as Id,
    account: idOf(row.account),
    file: idOf(row.file),
    covers: (Array.isArray(row.covers) ? row.covers : [])
      .map(idOf)
      .filter((cover) => cover !== undefined),
    progress: Number(row.progress ?? 0),
    fence: Number(row.fence ?? 0),
    tries: Number(row.tries ?? 0),
  }
}
