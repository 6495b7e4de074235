import { absentAfter, cannot, deletedIn, notSeenWhole } from '../commentLook'
import { scanComments } from '../commentScan'
import type { ActOutcome, ChannelComment, Commenting, CommentPlace } from '../comments'
import type { Context } from '../contract'
import { settingsOf } from './settings'

type List = Commenting['list']

/** A comment as the list tells it now. There is no call for one alone, so the list is read until it is there. */
export const commentById = async (
  { receipt, position, ids }: CommentPlace,
  context: Context,
  list: List,
): Promise<{ comment?: ChannelComment; covers: boolean }> => {
  const isFound = ({ id }: ChannelComment) => id === ids.commentId
  const read = (cursor?: string) => list({ receipt, position, cursor }, context)
  const { comments, covers } = await scanComments(read, { isFound })
  return { comment: comments.find(isFound), covers }
}

/** Election, deletion and the answer are all told by the comment itself. */
export const look = async (
  { act, place, text = '', since }: Parameters<Commenting['look']>[0],
  context: Context,
  list: List,
): Promise<ActOutcome> => {
  const { comment, covers } = await commentById(place, context, list)
  const waiting = { since, now: context.now(), settleMs: settingsOf(context.account).settleMs }
  if (act === 'delete')
    return deletedIn(
      { comments: comment ? [comment] : [], covers },
      place.ids.commentId ?? '',
      waiting,
    )
  if (!comment && !covers) return notSeenWhole
  const done: ActOutcome = { state: 'done', receipt: {} }
  switch (act) {
    case 'elect':
      return comment?.isElected ? done : absentAfter(waiting)
    case 'unelect':
      return comment?.isElected ? absentAfter(waiting) : done
    case 'unreply':
      return comment?.reply ? absentAfter(waiting) : done
    case 'reply':
      if (!comment?.reply) return absentAfter(waiting)
      if (comment.reply.text.trim() === text.trim()) return done
      return { state: 'unknown', reason: '这条留言已有另一条回复，请到「留言管理」核对。' }
    default:
      return cannot
  }
}
