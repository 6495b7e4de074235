import { refusal } from '@/distribution/answer'
import type { CommentRow } from '../acts/rows'

/** Why nobody can be answered here; undefined when they can. Pure. */
export function whyNoAnswer({
  state,
  goneAt,
  channel,
}: Pick<CommentRow, 'state' | 'goneAt' | 'channel'>): string | undefined {
  if (goneAt)
    return channel === 'web'
      ? '留言人已经删除这条留言，不能再回复。'
      : '这条留言在平台上已经不存在，不能再回复。'
  if (state === 'rejected') return '这条留言不予公开，不能公开回复；需要联系本人的，请转诉求办理。'
  if (state === 'deleted') return '这条留言已经删除，不能再回复。'
  return undefined
}

/** Throws 409 with the reason. */
export function demandAnswerable(comment: Pick<CommentRow, 'state' | 'goneAt' | 'channel'>): void {
  const why = whyNoAnswer(comment)
  if (why) throw refusal(409, why)
}
