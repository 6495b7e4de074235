import type { Context, Observation, Outcome } from '../contract'
import { lostBefore, type JournalEntry } from '../journal'
import { ARRIVED, PUBLISH } from './journal'
import { pollAfter } from './pollAfter'
import { findOurs } from './search'
import { settingsOf } from './settings'

/** A film whose upload was used, and that is not listed for this long, is held back. */
const PATIENCE_MS = 3_600_000

/** Did a lost publication happen? Found in the own list by caption and time: yes; a list without it, after a while: no. */
export const observePublish = async (
  open: JournalEntry,
  { rendition, key, journal }: Observation,
  context: Context,
): Promise<Outcome> => {
  if (!rendition) return { state: 'unknown', reason: '没有保存当时的文字，无法核对。' }
  // A try before this one may be the one that worked.
  const since = lostBefore(journal, PUBLISH) ?? new Date(open.at)
  const search = await findOurs(rendition, since, context)
  if (search.result === 'found')
    return {
      state: 'found',
      step: open.step,
      receipt: {
        ids: { photoId: search.film.photoId },
        at: context.now().toISOString(),
        note: '回答丢失，已在作品列表里找到。',
      },
    }
  const { settleMs, pace } = settingsOf(context.account)
  const hasArrived = (await context.refs.get(ARRIVED, key)) !== undefined
  const patience = hasArrived ? Math.max(PATIENCE_MS * pace, settleMs) : settleMs
  const age = context.now().getTime() - Date.parse(open.at)
  if (age < patience)
    return {
      state: 'wait',
      reason: hasArrived ? '快手说视频已被用掉，等待作品出现' : '作品可能稍后才列出，稍后再核对',
      pollAfterMs: Math.ceil(Math.min(patience - age, pollAfter(open.at, context.now(), pace))),
    }
  if (hasArrived)
    return { state: 'unknown', reason: '快手说视频已被用掉，作品列表里却没有，请人工确认。' }
  if (search.result === 'unproven')
    return { state: 'unknown', reason: '作品列表没有看全，无法确定是否已发布，请人工确认。' }
  return {
    state: 'absent',
    step: open.step,
    proof: `请求发出 ${Math.round(age / 1000)} 秒后，作品列表里没有这一条。`,
  }
}
