import type { Context, Observation, Outcome } from '../contract'
import { receiptOf, type JournalEntry } from '../journal'
import { knownSoFar } from './journal'
import { stands } from './post'
import { settingsOf } from './settings'
import { twinOf } from './twin'

const STEP = 'statuses.destroy'

/** Did the deletion happen? The post is gone, or it still stands after a while. */
export const observeRecall = async (
  open: JournalEntry | undefined,
  observation: Observation,
  context: Context,
): Promise<Outcome> => {
  const known = knownSoFar(observation)
  if (!open) {
    const done = receiptOf(observation.journal, STEP)
    if (done && known?.ids.articleId)
      return { state: 'unknown', reason: '所附微博已删除，头条文章请人工删除后确认。' }
    return done ? { state: 'recalled', receipt: done } : NOTHING_SENT
  }
  const postId = known?.ids.postId
  if (!known || !postId)
    return { state: 'unknown', reason: '没有保存微博编号，请到微博核对是否已删除。' }
  const isThere = await stands({ postId, since: new Date(known.at) }, context)
  const at = context.now().toISOString()
  if (isThere === false && !(await twinOf(observation, known, context)))
    return {
      state: 'found',
      step: open.step,
      receipt: { ids: known.ids, at, note: '回答丢失，已核对：这条微博已删除。' },
    }
  if (isThere === undefined)
    return { state: 'unknown', reason: '接口列不到那么早的微博，请到微博核对是否已删除。' }
  // A deletion has no delay of its own: the time a request may be under way is enough.
  const { settleMs } = settingsOf(context.account)
  const patience = Math.min(settleMs, 20_000)
  const age = context.now().getTime() - Date.parse(open.at)
  if (age < patience)
    return {
      state: 'wait',
      reason: '等待微博更新',
      pollAfterMs: Math.max(250, Math.ceil(patience - age)),
    }
  return {
    state: 'absent',
    step: open.step,
    proof: `请求发出 ${Math.round(age / 1000)} 秒后，这条微博仍然存在。`,
  }
}

const NOTHING_SENT: Outcome = {
  state: 'absent',
  step: STEP,
  proof: '流水里没有撤回的记录：写下意图之前，不会发出请求。',
}
