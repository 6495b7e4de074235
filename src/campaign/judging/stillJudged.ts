import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { rowsById } from '../rows'
import { ENDED } from '../states'
import type { AssignmentRow, EntryRow } from '../types'

/** Taken back by its author, or barred, while it was judged. */
export const isGone = ({ state, consentWithdrawnAt }: EntryRow): boolean =>
  ENDED.includes(state) || Boolean(consentWithdrawnAt)

/** What a judge still has to score: what was not left, and whose work is still there. */
export async function stillJudged(
  req: PayloadRequest,
  assignments: readonly AssignmentRow[],
): Promise<AssignmentRow[]> {
  return stillThere(
    req,
    assignments.filter(({ state }) => state === 'assigned'),
  )
}

/** Without the works that were taken back or barred. */
export async function stillThere<Row extends { submission: unknown }>(
  req: PayloadRequest,
  rows: readonly Row[],
): Promise<Row[]> {
  const entries = await rowsById<EntryRow>({
    req,
    collection: 'submissions',
    ids: rows.map(({ submission }) => idOf(submission)),
  })
  return rows.filter(({ submission }) => {
    const entry = entries.get(String(idOf(submission)))
    return entry !== undefined && !isGone(entry)
  })
}
