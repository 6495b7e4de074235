import type { Context, Observation, Outcome, Receipt } from '../contract'
import { pollAfter } from './pollAfter'
import { postAddress } from './postAddress'
import { receiptFor } from './receipts'
import { settingsOf } from './settings'
import { findOurs } from './timeline'

const PATIENCE_MS = 24 * 3_600_000

/** Taken with 20032: it shows in the own timeline sooner or later, and is never sent again. */
export const observePending = async (
  known: Receipt,
  { rendition }: Observation,
  context: Context,
): Promise<Outcome> => {
  if (!rendition) return { state: 'unknown', reason: '没有保存当时的文字，无法核对。' }
  const search = await findOurs(rendition, new Date(known.at), context)
  if (search.result === 'found')
    return {
      state: 'published',
      receipt: { ...receiptFor(search.post, context), note: known.note },
    }
  if (search.result === 'similar')
    return {
      state: 'unknown',
      reason: `主页上有一条很像的微博，请人工确认是不是这一条：${postAddress(search.post, context)}`,
    }
  if (context.now().getTime() - Date.parse(known.at) > PATIENCE_MS)
    return { state: 'unknown', reason: '微博受理一天后仍没有显示，可能未通过审核，请到微博核对。' }
  const { settleMs } = settingsOf(context.account)
  return {
    state: 'accepted',
    receipt: known,
    pollAfterMs: pollAfter(known.at, context.now(), settleMs),
  }
}
