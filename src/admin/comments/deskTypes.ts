import type { Id } from '@/access/scope'
import type { QueueCounts } from '@/comments/queue/counts'
import type { QueueRow } from '@/comments/queue/queueRow'

export type { QueueCounts, QueueRow }
export type { CommentContext, DecisionShown } from '@/comments/queue/readContext'
export type { QueueChange, QueueChanges } from '@/comments/queue/changes'

/** '' is any; `state` '' is what waits for a person. */
export type DeskFilter = Record<FilterName, string>
export const FILTERS = [
  'state',
  'channel',
  'item',
  'organization',
  'sentiment',
  'intent',
  'violation',
  'text',
] as const
export type FilterName = (typeof FILTERS)[number]

export type QueueAnswer = {
  docs: QueueRow[]
  nextCursor: string | null
  counts?: QueueCounts
  at: string
}

/** What somebody did to a row while it is on the screen. */
export type Note = { action: string; by: string; isMine: boolean; round: number }

export type Organization = { id: Id; name: string }

/** `deletesOnly`: nothing can be hidden there, so whatever is refused is deleted. */
export type DeskChannel = { channel: string; deletesOnly: boolean }

/** What this person may do here. */
export type DeskRights = { moderate: boolean; reply: boolean; evidence: boolean; allow: boolean }

/** What is sent to decide; `round` and `editedAt` are added. */
export type Deciding = { action: string } & Record<string, unknown>

export const queryOf = (filter: DeskFilter, cursor = ''): string => {
  const chosen = FILTERS.map((name) => [name, filter[name]] as const).filter(([, value]) => value)
  return new URLSearchParams([...chosen, ...(cursor ? [['cursor', cursor]] : [])] as [
    string,
    string,
  ][]).toString()
}
