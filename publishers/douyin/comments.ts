import { z } from 'zod'
import { acted, refuseLength } from '../commentActs'
import { cannot, ownReplyIn, plainWords, repliedIn } from '../commentLook'
import { scanComments } from '../commentScan'
import type { Commenting, CommentPlace } from '../comments'
import type { Context } from '../contract'
import { id } from './api'
import { allowed, itemOf } from './commentCalls'
import { listComments, listThread } from './commentList'
import { manifest } from './manifest'
import { settingsOf } from './settings'
import { asUser } from './userToken'

const PAGES_BEFORE_REPLY = 3

/**
 * Comments of a work: read with their threads, and answered. Douyin has no call that hides or deletes one. Closed to
 * new applications (item.comment, confidence B): an account without it learns so by `noPrivilege`.
 */
export const comments: Commenting = {
  replyLimit: manifest.limits.replyCharacters ?? 100,
  list: listComments,
  reply: async ({ text, ...place }, context) => {
    refuseLength([...text.trim()].length, comments.replyLimit)
    const { commentId = '' } = place.ids
    const item_id = itemOf(place.receipt)
    const { comments: before } = await thread(place, context, PAGES_BEFORE_REPLY)
    const said = ownReplyIn(before, { commentId, text, isSame })
    if (said)
      return { state: 'done', receipt: { replyId: said.id, note: '抖音上此前已有同样的回复。' } }
    return acted(async () => {
      const { comment_id: replyId } = await allowed(() =>
        asUser(context, {
          api: 'item/comment/reply/',
          json: { item_id, comment_id: commentId, content: text },
          mutating: true,
          answer: z.object({ comment_id: id }),
        }),
      )
      return { replyId }
    }, settingsOf(context.account).settleMs)
  },
  look: async ({ act, place, text = '', since }, context) => {
    if (act !== 'reply') return cannot
    const { commentId = '' } = place.ids
    const waiting = { since, now: context.now(), settleMs: settingsOf(context.account).settleMs }
    return repliedIn(await thread(place, context), { commentId, text, isSame }, waiting)
  },
}

const thread = ({ receipt, ids }: CommentPlace, context: Context, mostPages?: number) =>
  scanComments(
    (cursor) => listThread({ receipt, commentId: ids.commentId ?? '', cursor }, context),
    { mostPages },
  )

const isSame = (ours: string, theirs: string): boolean => plainWords(ours) === plainWords(theirs)
