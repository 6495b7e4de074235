import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { markReleased, markUnused } from '@/review/releasedMedia'
import { rowOf } from '../rows'

/** The public copies of a work's files go and come back with the work itself. */
export async function setFilesInSight(
  req: PayloadRequest,
  { entry, inSight }: { entry: Id; inSight: boolean },
): Promise<void> {
  const row = await rowOf<Record<string, unknown>>({ req, collection: 'submissions', id: entry })
  if (row?._status !== 'published') return
  if (inSight) await markReleased(req, row)
  else await markUnused(req, { snapshot: row, except: { kind: 'submissions', item: entry } })
}
