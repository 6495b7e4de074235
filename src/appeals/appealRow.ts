import type { Id } from '@/access/scope'
import type { Appeal } from '@/payload-types'

export type AppealKind = Appeal['kind']
export type AppealState = Appeal['state']
export type AppealSource = Appeal['source']

/** What happened, oldest first. Who asked sees what is public, with the organization in place of a colleague's name. */
export type HistoryEntry = {
  /** ISO. */
  at: string
  /** Name of a colleague, `本人`, or `系统`. */
  by: string
  act:
    | 'open'
    | 'accept'
    | 'forward'
    | 'note'
    | 'extend'
    | 'answer'
    | 'close'
    | 'reopen'
    | 'escalate'
    | 'rate'
    | 'edited'
    // What was done with the work that is claimed: see workSteps.ts.
    | 'pause'
    | 'restore'
    | 'remove'
    | 'back'
  text?: string
  isPublic: boolean
  /** Organizations or dates, as words. */
  from?: string
  to?: string
  /** Of the work as it was when it was paused. */
  revision?: string
}

/** A ticket as its own acts read it: relations by id. Sealed columns are read below Payload only. */
export type AppealRow = {
  id: Id
  number: string
  key: string
  source: AppealSource
  kind: AppealKind
  title: string
  text: string
  comment?: unknown
  member?: unknown
  organization: unknown
  raisedIn?: unknown
  handler?: unknown
  state: AppealState
  dueAt: string
  escalations?: number | null
  escalatedTo?: unknown
  escalatedAt?: string | null
  reply?: string | null
  repliedAt?: string | null
  satisfaction?: number | null
  satisfactionNote?: string | null
  closedAt?: string | null
  history?: HistoryEntry[] | null
  round?: number | null
  createdAt: string
  updatedAt: string
}

export const isUnderWay = ({ state }: Pick<AppealRow, 'state'>): boolean =>
  state === 'open' || state === 'handling'
