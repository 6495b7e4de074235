import { idOf } from '@/access/scope'
import type { QueueRow } from './deskTypes'

const COLUMNS = [
  'text',
  'state',
  'isShown',
  'isQueued',
  'sentiment',
  'intent',
  'violation',
  'violations',
  'hiddenReason',
  'round',
  'editedAt',
  'decidedAt',
] as const

/** The row with what an answer says about it; the answer may be the whole comment, or only what changed. */
export function withVerdict(row: QueueRow, said: Record<string, unknown>): QueueRow {
  const known = Object.fromEntries(
    COLUMNS.filter((name) => said[name] !== undefined).map((name) => [name, said[name]]),
  )
  const picture = said.picture as QueueRow['picture'] | undefined
  return {
    ...row,
    ...known,
    ...(picture !== undefined && { picture }),
    ...(said.ticket !== undefined && { ticket: idOf(said.ticket) ?? null }),
  }
}
