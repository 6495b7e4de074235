import type { Context, Observation, Outcome } from '../contract'
import type { JournalEntry } from '../journal'
import { foundIn } from './found'
import { findDraft, findPublished } from './ours'
import { pollAfter } from './pollAfter'
import { settingsOf } from './settings'

/** A list that keeps changing or is too long to see whole is looked at again this long, then a person decides. */
const PATIENCE_MS = 600_000
/** After a day a draft may have been published by mass sending or deleted: its absence proves nothing any more. */
const STALE_MS = 24 * 3600_000

/**
 * Did `draft/add` happen? The box is read before the published list: an article that moves from one to the other in
 * between is then seen in the second. Absence needs the settle time, both lists whole, and nothing alike in them.
 */
export const observeDraft = async (
  open: JournalEntry,
  { rendition }: Observation,
  context: Context,
): Promise<Outcome> => {
  if (!rendition) return { state: 'unknown', reason: '没有保存当时的版面，无法与草稿箱比对。' }
  const since = new Date(open.at)
  const age = context.now().getTime() - since.getTime()
  const at = context.now().toISOString()

  const drafts = await findDraft(rendition, since, context)
  if (drafts.result === 'found')
    return {
      state: 'found',
      step: open.step,
      receipt: { ids: { mediaId: drafts.id }, at, note: '回答丢失，已在草稿箱里找到。' },
    }

  const { settleMs } = settingsOf(context.account)
  if (age < settleMs) return wait('等待草稿箱更新', settleMs - age)

  const published = await findPublished(rendition, since, context)
  if (published?.result === 'found')
    return {
      state: 'found',
      step: open.step,
      receipt: {
        ...foundIn(published),
        at,
        note: '文章已由人在公众平台发布。',
      },
    }

  if (drafts.result === 'similar') return { state: 'unknown', reason: ALIKE('草稿箱') }
  if (published?.result === 'similar') return { state: 'unknown', reason: ALIKE('已发布的文章') }
  const unproven = [drafts, published].find((search) => search?.result === 'unproven')
  if (unproven?.result === 'unproven')
    return age < PATIENCE_MS
      ? wait(unproven.reason, pollAfter(open.at, context.now()))
      : { state: 'unknown', reason: unproven.reason }
  if (age > (published ? STALE_MS : PATIENCE_MS))
    return { state: 'unknown', reason: '间隔太久，草稿可能已被人发布或删除，请到公众平台核对。' }
  return {
    state: 'absent',
    step: open.step,
    proof: `请求发出 ${Math.round(age / 1000)} 秒后，草稿箱（看到 ${seen(drafts)} 篇）${published ? `和已发布列表（看到 ${seen(published)} 篇）` : ''}里没有这篇文章。`,
  }
}

const seen = (search: { result: string; seen?: number }): number => search.seen ?? 0

const ALIKE = (where: string): string =>
  `${where}里有一篇很像但不完全相同的文章，无法确定是不是这一次发出的，请人工确认。`

const wait = (reason: string, ms: number): Outcome => ({
  state: 'wait',
  reason,
  pollAfterMs: Math.max(1000, Math.ceil(ms)),
})
