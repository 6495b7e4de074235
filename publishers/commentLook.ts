import type { ActOutcome, ChannelComment } from './comments'
import type { Scan } from './commentScan'

/** Their clock and ours: a reply may bear a time a little before our intent. */
const CLOCK_SKEW_MS = 120_000

export type Waiting = {
  /** Our intent was written then. */
  since: Date
  now: Date
  /** Younger than this, an absence proves nothing. */
  settleMs: number
}

/** It did not happen, once that can be believed. */
export const absentAfter = ({ since, now, settleMs }: Waiting): ActOutcome => {
  const left = settleMs - (now.getTime() - since.getTime())
  if (left <= 0) return { state: 'absent' }
  return {
    state: 'unknown',
    reason: '平台上还没有看到，再等一会儿才能断定',
    lookAfterMs: Math.max(1000, Math.ceil(left)),
  }
}

export const notSeenWhole: ActOutcome = {
  state: 'unknown',
  reason: '留言没有读全，无法断定，请到平台核对。',
}

/** Is it gone? What is still there was not deleted. */
export const deletedIn = (
  { comments, covers }: Scan,
  commentId: string,
  waiting: Waiting,
): ActOutcome => {
  if (comments.some(({ id }) => id === commentId)) return absentAfter(waiting)
  return covers ? { state: 'done', receipt: {} } : notSeenWhole
}

type Sought = { commentId: string; text: string; isSame: (ours: string, theirs: string) => boolean }

/** An own answer to this comment with these words, where answers are comments themselves. */
export const ownReplyIn = (
  comments: readonly ChannelComment[],
  { commentId, text, isSame }: Sought,
): ChannelComment | undefined =>
  comments.find((each) => each.isOwn && each.parentId === commentId && isSame(text, each.text))

/** Did our answer arrive? One that is nearly it, or of which nobody says whom it answers, is for a person. */
export const repliedIn = (
  { comments, covers }: Scan,
  sought: Sought,
  waiting: Waiting,
): ActOutcome => {
  const from = waiting.since.getTime() - CLOCK_SKEW_MS
  const recent = comments.filter(({ isOwn, at }) => isOwn && at.getTime() >= from)
  const ours = ownReplyIn(recent, sought)
  if (ours) return { state: 'done', receipt: { replyId: ours.id } }
  const { commentId, text, isSame } = sought
  const isDoubtful = recent.some(
    (each) =>
      each.parentId === commentId || (each.parentId === undefined && isSame(text, each.text)),
  )
  if (isDoubtful)
    return { state: 'unknown', reason: '平台上有一条相近的官方回复，请到平台核对是不是这一条。' }
  return covers ? absentAfter(waiting) : notSeenWhole
}

/** Blanks and invisible marks move on the way. */
export const plainWords = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff\ufe0f]+/g, '')

export const cannot: ActOutcome = {
  state: 'unknown',
  reason: '这个平台没有这项操作的接口，请到平台核对。',
}
