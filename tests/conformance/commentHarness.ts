import type { CommentAct } from '@publishers/comments'
import type { Receipt } from '@publishers/contract'
import type { Seen } from './faultProxy'

/** What followers and the platform do with comments, so that the one suite can run over each channel that reads them. */
export type CommentPlatform = {
  /** A follower writes under what the receipt proves; the id is the one the platform's list tells. */
  say(receipt: Receipt, said: Words): Promise<string>
  /** The follower takes it back. */
  withdraw(receipt: Receipt, id: string): Promise<void>
  /** What readers see of official answers to a comment. */
  answersTo(receipt: Receipt, id: string): string[]
  /** The account loses its right to comments. */
  forbid(): Promise<void>
  /** Does this request list comments, or carry the act out? */
  isCall(act: CommentAct | 'list', seen: Seen): boolean
  /** How the platform says "too often". */
  tooOften: { status: number; type: string; body: string }
  /** Does the platform keep answers as comments of their own? */
  hasThreads: boolean
  /** Does its list say how many there are? */
  hasTotal: boolean
}

export type Words = { nickname: string; text: string; at?: Date; parent?: string }
