import type { Context, Observation, Outcome } from '../contract'
import { lostBefore, type JournalEntry } from '../journal'
import { ARRIVED } from './journal'
import { pollAfter } from './pollAfter'
import { postAddress } from './postAddress'
import { foundReceipt } from './receipts'
import { settingsOf } from './settings'
import { findOurs } from './timeline'

/** A post Weibo said it has, and that does not show for this long, is held back by its audit. */
const PATIENCE_MS = 1_800_000

/**
 * Did a lost share happen? Found in the own timeline by its words and its time: yes. Not there when the list reaches back
 * before the intent, and after the time a delayed post takes: no.
 */
export const observeShare = async (
  open: JournalEntry,
  { rendition, key, journal }: Observation,
  context: Context,
): Promise<Outcome> => {
  if (!rendition) return { state: 'unknown', reason: '没有保存当时的文字，无法核对。' }
  const age = context.now().getTime() - Date.parse(open.at)
  const { settleMs } = settingsOf(context.account)
  // A try before this one may be the one that worked.
  const since = lostBefore(journal, open.step) ?? new Date(open.at)
  const search = await findOurs(rendition, since, context)
  if (search.result === 'found')
    return {
      state: 'found',
      step: open.step,
      receipt: foundReceipt(search.post, context, '回答丢失，已在自己的主页里找到。'),
    }
  if (search.result === 'similar')
    return {
      state: 'unknown',
      reason: `主页上有一条很像的微博，请人工确认是不是这一条：${postAddress(search.post, context)}`,
    }
  const hasArrived = (await context.refs.get(ARRIVED, key)) !== undefined
  const patience = hasArrived ? Math.max(PATIENCE_MS, settleMs) : settleMs
  if (age < patience)
    return {
      state: 'wait',
      reason: hasArrived ? '微博说已经有这一条，等待它显示' : '微博可能延迟显示，稍后再核对',
      pollAfterMs: Math.ceil(Math.min(patience - age, pollAfter(open.at, context.now(), settleMs))),
    }
  if (hasArrived)
    return { state: 'unknown', reason: '微博说已经有相同的内容，主页上却没有，请人工确认。' }
  if (search.result === 'absent')
    return {
      state: 'absent',
      step: open.step,
      proof: `请求发出 ${Math.round(age / 1000)} 秒后，主页列到请求之前，没有这一条。`,
    }
  return {
    state: 'unknown',
    reason: '之后又发了多条微博，接口只给最近几条，列不到那个时候，请人工确认。',
  }
}
