import type { Context, Observation, Outcome } from '../contract'
import { openIntent } from '../journal'
import { knownSoFar, PUBLISHING } from './journal'
import { observePending } from './observePending'
import { observePost } from './observePost'
import { observeRecall } from './observeRecall'
import { observeShare } from './observeShare'

/** Read-only. An open intent comes first: nothing else can be said before it is known what became of it. */
export const observe = async (observation: Observation, context: Context): Promise<Outcome> => {
  const open = openIntent(observation.journal)
  if (open && PUBLISHING.includes(open.step)) return observeShare(open, observation, context)
  if (observation.action === 'recall') return observeRecall(open, observation, context)
  const known = knownSoFar(observation)
  if (known?.ids.postId) return observePost(known, context)
  // An article without a post beside it: Weibo has no call that reads one.
  if (known?.ids.articleId) return { state: 'published', receipt: known }
  if (known) return observePending(known, observation, context)
  const step = observation.rendition?.parts.article === undefined ? PUBLISHING[0]! : PUBLISHING[1]!
  return {
    state: 'absent',
    step,
    proof: '流水里没有这一步的记录：写下意图之前，不会发出请求。',
  }
}
