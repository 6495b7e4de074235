/** What a channel can do about comments: types only. Each capability is there or is not; the manifest says what a person does instead. */
import type { Account, Context, Receipt } from './contract'

/** A comment as the channel tells it. Ids are strings, as written there. */
export type ChannelComment = {
  id: string
  /** Whose answer it is, when the channel says so. */
  parentId?: string
  text: string
  /** Stable there; never shown, never stored as it is. */
  authorId?: string
  authorName?: string
  /** Written by the account itself. */
  isOwn?: boolean
  isElected?: boolean
  /** What we (or somebody at the platform's desk) answered, where the answer is a part of the comment. */
  reply?: { text: string; at?: Date }
  at: Date
}

/** One page. The newest first, where the channel has a choice. */
export type CommentPage = {
  comments: ChannelComment[]
  /** Opaque: given back to go on; absent at the end. */
  next?: string
  /** How many there are, where the channel says so: a whole reading with fewer proves deletions. */
  total?: number
  /** Something of it could not be read, or its end cannot be believed: it proves nothing about what it does not list. */
  isPartial?: boolean
}

/** Where a comment stands: the published thing's own receipt, the position of an issue's article (from 1), and its id. */
export type CommentPlace = {
  receipt: Receipt
  position?: number
  /** Ids kept with the comment: `{ commentId, … }`. */
  ids: Readonly<Record<string, string>>
}

/**
 * `unknown`: it may have happened, because the answer was lost; `look` says. After `lookAfterMs` it can say more than now.
 * `absent` comes from `look` alone. What the channel refuses outright is thrown as a PublisherError instead.
 */
export type ActOutcome =
  /** `replyId` where the channel numbers its replies; `note` in words, when somebody else had done it before. */
  | { state: 'done'; receipt: Record<string, string> }
  | { state: 'absent' }
  | { state: 'unknown'; reason: string; lookAfterMs?: number }

export type Commenting = {
  /** Pages an account may read in an hour, of all its items; absent where the channel allows more than anybody needs. */
  readsAnHour?(account: Account): number
  /**
   * The comments under what `receipt` proves; `cursor` is `next` of the page before. One call of the network a page,
   * a comment before its answers within a thread. Read-only. Throws PublisherError: of kind `account` with code
   * `noPrivilege` where the account may not read comments at all (the acts throw it too), of kind `manual` with code
   * `noPlace` where the receipt lacks the number comments hang on.
   */
  list(
    request: { receipt: Receipt; position?: number; cursor?: string },
    context: Context,
  ): Promise<CommentPage>
  elect?(place: CommentPlace, context: Context): Promise<ActOutcome>
  unelect?(place: CommentPlace, context: Context): Promise<ActOutcome>
  /** Not visible there any more; `show` brings it back. */
  hide?(place: CommentPlace, context: Context): Promise<ActOutcome>
  show?(place: CommentPlace, context: Context): Promise<ActOutcome>
  remove?(place: CommentPlace, context: Context): Promise<ActOutcome>
  reply?(request: CommentPlace & { text: string }, context: Context): Promise<ActOutcome>
  unreply?(place: CommentPlace & { replyId?: string }, context: Context): Promise<ActOutcome>
  /**
   * Did it happen? Read-only; asked after a call whose answer was lost. `done` and `absent` are proofs, `unknown` goes to
   * a person.
   */
  look(
    act: { act: CommentAct; place: CommentPlace; text?: string; since: Date },
    context: Context,
  ): Promise<ActOutcome>
  /** Readers see only what was elected; elsewhere a comment is public by itself. */
  showsElectedOnly?: boolean
  /** Longest reply, as the channel counts. */
  replyLimit: number
}

export type CommentAct = 'elect' | 'unelect' | 'hide' | 'show' | 'delete' | 'reply' | 'unreply'
