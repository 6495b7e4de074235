import type { BoardRow } from './boardRow'

export const COLUMNS = ['failed', 'awaiting', 'due', 'running', 'published', 'ended'] as const
export type Column = (typeof COLUMNS)[number]

const COLUMN_OF: Readonly<Record<string, Column>> = {
  scheduled: 'due',
  queued: 'due',
  running: 'running',
  accepted: 'running',
  published: 'published',
  handedOff: 'awaiting',
  unconfirmed: 'awaiting',
  failed: 'failed',
  cancelled: 'ended',
  recalled: 'ended',
}

/** Rows by what a person has to do about them; an unknown state goes where somebody looks. */
export function groupDeliveries(rows: readonly BoardRow[]): Record<Column, BoardRow[]> {
  const groups: Record<Column, BoardRow[]> = {
    failed: [],
    awaiting: [],
    due: [],
    running: [],
    published: [],
    ended: [],
  }
  for (const row of rows) groups[COLUMN_OF[row.state] ?? 'awaiting'].push(row)
  // What comes next stands first; what is over, newest first.
  groups.due.sort((a, b) => a.dueAt.localeCompare(b.dueAt))
  for (const column of ['failed', 'published', 'ended'] as const) {
    groups[column].sort((a, b) => (b.finishedAt ?? b.dueAt).localeCompare(a.finishedAt ?? a.dueAt))
  }
  return groups
}

/** What a person may do by hand with a delivery in this state; the server checks again. */
export function handActions(state: string): ('retry' | 'cancel' | 'confirm')[] {
  if (state === 'failed') return ['retry', 'cancel']
  if (state === 'handedOff' || state === 'unconfirmed') return ['confirm']
  if (state === 'scheduled' || state === 'queued') return ['cancel']
  return []
}
