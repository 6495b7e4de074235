import type { Context, Observation, Outcome } from '../contract'
import type { JournalEntry } from '../journal'
import { foundIn } from './found'
import { receiptOf } from './journal'
import { findPublished, hasDraft } from './ours'
import { pollAfter } from './pollAfter'
import { settingsOf } from './settings'

/** A draft that has left the box is published within minutes or never; then a person decides. */
const PATIENCE_MS = 1_800_000

/**
 * Did `freepublish/submit` happen? A submission that was taken leaves its draft in the box while it is queued and
 * checked, so a draft in the box proves nothing before `publishSettleSeconds`; submitting again earlier could publish
 * the article twice. A draft that is gone was published, deleted or is on its way: never absent.
 */
export const observeSubmit = async (
  open: JournalEntry,
  { rendition, journal }: Observation,
  context: Context,
): Promise<Outcome> => {
  const mediaId = receiptOf(journal, 'draft.add')?.ids.mediaId
  if (!rendition || !mediaId)
    return { state: 'unknown', reason: '没有保存当时的草稿编号或版面，无法核对。' }
  const since = new Date(open.at)
  const age = context.now().getTime() - since.getTime()
  const { publishSettleMs } = settingsOf(context.account)

  const inBox = await hasDraft(mediaId, context)
  // The published list may be read 100 times a day; while the draft lies in the box it has little to say.
  if (inBox && age < publishSettleMs)
    return wait(
      '草稿还在草稿箱，可能正在排队发布',
      Math.min(publishSettleMs - age, pollAfter(open.at, context.now())),
    )

  const published = await findPublished(rendition, since, context)
  if (published?.result === 'found')
    return {
      state: 'found',
      step: open.step,
      receipt: {
        ...foundIn(published),
        at: context.now().toISOString(),
        note: '回答丢失，已在发布列表里找到。',
      },
    }
  if (published?.result === 'similar')
    return {
      state: 'unknown',
      reason: `发布列表里有一篇很像的文章，请人工确认是不是这一篇：${published.url}`,
    }
  // A list that cannot be read (48001) proves nothing.
  if (inBox && published && published.result !== 'unproven')
    return {
      state: 'absent',
      step: open.step,
      proof: `提交 ${Math.round(age / 1000)} 秒后，草稿仍在草稿箱，已发布列表里没有这篇文章。`,
    }
  if (age < PATIENCE_MS)
    return wait('草稿已离开草稿箱，等待发布完成', pollAfter(open.at, context.now()))
  return {
    state: 'unknown',
    reason: inBox
      ? '发布列表没有看全，无法确定文章是否已发布，请人工确认。'
      : '草稿已不在草稿箱，发布列表里也没有这篇文章，请人工确认。',
  }
}

const wait = (reason: string, ms: number): Outcome => ({
  state: 'wait',
  reason,
  pollAfterMs: Math.max(1000, Math.ceil(ms)),
})
