import type { Id } from '@/access/scope'
import type { Intent, Sentiment, Violation } from '@/moderation/vocabulary'

/** What a person may say about a comment. `null` as a violation says there is none. */
export const COMMANDS = [
  'approve',
  'elect',
  'hold',
  'author-only',
  'reject',
  'delete',
  'to-appeal',
  'to-report',
  'relabel',
  'mask',
  'picture',
  'undo',
] as const
export type CommandName = (typeof COMMANDS)[number]

/** A stretch of the text as it is shown, UTF-16, end exclusive. */
export type Span = { start: number; end: number }

export type Labels = {
  sentiment?: Sentiment
  intent?: Intent
  violation?: Violation | null
}

export type Command = Labels & {
  action: CommandName
  /** A note for colleagues and the audit log; the author is told what the code says. */
  reason?: string
  /** Of `mask`; without any, what the machine took for personal data. */
  spans?: readonly Span[]
  /** Of `picture`. */
  picture?: 'show' | 'remove'
  /** Of `to-appeal` and `to-report`: who has to see to it; without, the rules of tickets say. */
  owner?: Id
  /** The number of decisions the person saw; 409 when there are more by now. */
  round?: number
  /** When the text the person saw was edited last; 409 when it was edited since. */
  editedAt?: string | null
}

/** What takes a comment away from the public for good, and so needs a violation's code. */
export const HIDING = ['author-only', 'reject', 'delete'] as const satisfies readonly CommandName[]

export const isHiding = (action: string): boolean => (HIDING as readonly string[]).includes(action)
