import { actedOrGone, privileged, refuseLength } from '../commentActs'
import type { Commenting } from '../comments'
import type { Context } from '../contract'
import { anything } from './answers'
import { call, type Call } from './api'
import type { z } from 'zod'
import { comment } from './commentAnswers'
import { listComments } from './commentList'
import { look, sameReply } from './commentLook'
import { postOf } from './commentPlace'
import { PRIVILEGE } from './commentRights'
import { countUnits } from './measure'
import { ripOf } from './rip'
import { limitOf, settingsOf } from './settings'

/** There is no such comment (any more). */
const GONE = new Set(['20201'])

/**
 * Comments of a post: read, answered, deleted. Weibo shows each comment at once and has no call that hides or elects one;
 * an answer is a comment of its own. Which of this an app may do depends on its level (10014).
 * @see https://open.weibo.com/wiki/2/comments/show
 */
export const comments: Commenting = {
  replyLimit: limitOf('commentUnits'),
  readsAnHour: (account) => settingsOf(account).hourlyReads ?? limitOf('hourlyReads'),
  list: listComments,
  reply: async ({ text, ...place }, context) => {
    refuseLength(Math.ceil(countUnits(text.trim())), comments.replyLimit)
    const { commentId = '' } = place.ids
    const id = postOf(place.receipt)
    const said = await sameReply({ place, text }, context)
    if (said)
      return { state: 'done', receipt: { replyId: said, note: '微博上此前已有同样的回复。' } }
    return changing(context, async () => {
      const { data } = await allowed(context, {
        path: '2/comments/reply.json',
        params: { cid: commentId, id, comment: text, rip: ripOf(context.account) },
        answer: comment,
      })
      return { replyId: data.commentId }
    })
  },
  remove: ({ ids }, context) => destroy(ids.commentId ?? '', context),
  unreply: ({ ids, replyId }, context) => destroy(replyId ?? ids.replyId ?? '', context),
  look,
}

const destroy = (cid: string, context: Context) =>
  changing(
    context,
    async () => {
      await allowed(context, {
        path: '2/comments/destroy.json',
        params: { cid },
        answer: anything,
      })
      return {}
    },
    GONE,
  )

const changing = (
  context: Context,
  run: () => Promise<Record<string, string>>,
  gone: ReadonlySet<string> = new Set(),
) => actedOrGone(gone, run, settingsOf(context.account).settleMs)

const allowed = <Schema extends z.ZodType>(
  context: Context,
  asked: Pick<Call<Schema>, 'path' | 'params' | 'answer'>,
) => privileged(PRIVILEGE, () => call(context, { ...asked, method: 'POST', mutating: true }))
