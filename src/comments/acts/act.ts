import type { CommentAct as Verb } from '@publishers/comments'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'

export type { Verb }

export type ActState =
  | 'queued'
  | 'running'
  | 'done'
  | 'failed'
  | 'unconfirmed'
  | 'byHand'
  | 'cancelled'

/** The last error, in words for a moderator. */
export type ActError = { kind: string; code: string; message: string; remedy: string }

/** What a person does there: steps in order, the page to do it on, and words to paste. */
export type Instructions = { steps: string[]; link?: string; text?: string }

/** One act, relations as ids. */
export type Act = {
  id: Id
  key: string
  comment: Id
  organization: Id
  account?: Id
  channel: string
  act: Verb
  reply?: Id
  state: ActState
  nextAt?: string | null
  leaseOwner?: string | null
  leaseUntil?: string | null
  fence: number
  tries: number
  intentAt?: string | null
  receipt?: Record<string, string> | null
  error?: ActError | null
  instructions?: Instructions | null
  orderedBy?: Id
  doneBy?: Id
  finishedAt?: string | null
  createdAt: string
}

export const ACTS = 'comment-acts'

/** Acts that may keep each other waiting: what is done to the comment, and what is said to it. */
export type Lane = 'place' | 'talk'

export const laneOf = ({ act }: Pick<Act, 'act'>): Lane =>
  act === 'reply' || act === 'unreply' ? 'talk' : 'place'

/** Nothing of it was sent, so it may be taken back without asking anybody. */
export const isUnsent = ({ state, intentAt }: Pick<Act, 'state' | 'intentAt'>): boolean =>
  state === 'byHand' || state === 'failed' || (state === 'queued' && !intentAt)

export function toAct(doc: Record<string, unknown>): Act {
  return {
    ...(doc as Act),
    comment: idOf(doc.comment) ?? '',
    organization: idOf(doc.organization) ?? '',
    account: idOf(doc.account),
    reply: idOf(doc.reply),
    orderedBy: idOf(doc.orderedBy),
    doneBy: idOf(doc.doneBy),
    fence: Number(doc.fence ?? 0),
    tries: Number(doc.tries ?? 0),
  }
}
