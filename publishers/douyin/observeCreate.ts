import type { Context, Observation, Outcome } from '../contract'
import type { JournalEntry } from '../journal'
import { findOwn, videoById } from './ownVideos'
import { settingsOf } from './settings'

/**
 * Did `create_video` happen? The work is looked up by the film's id and in the account's list. It may take a moment to
 * appear there, so its absence counts after `settleSeconds` only; and should even that be wrong, Douyin takes no film
 * id twice.
 */
export const observeCreate = async (
  open: JournalEntry,
  { rendition, key }: Observation,
  context: Context,
): Promise<Outcome> => {
  if (!rendition?.film)
    return { state: 'unknown', reason: '没有保存当时的渠道稿，无法核对。请到抖音 App 查看。' }
  const ref = await context.refs.get('video', `${rendition.film.key}:${key}`)
  const videoId = ref?.videoId
  const since = new Date(open.at)
  const byId = videoId ? await videoById(videoId, context) : undefined
  const search = byId
    ? ({ result: 'found', work: byId } as const)
    : await findOwn({ videoId, text: rendition.parts.text ?? '', since }, context)
  if (search.result === 'found') {
    const { item_id: itemId, share_url: url } = search.work
    return {
      state: 'found',
      step: open.step,
      receipt: {
        ids: { itemId, ...(videoId && { videoId }) },
        ...(url && { url }),
        at: context.now().toISOString(),
        note: '回答丢失，已在作品列表里找到。',
      },
    }
  }
  if (search.result === 'unproven')
    return {
      state: 'unknown',
      reason: '作品列表太长，没有看全，无法确定是否已发布，请到抖音 App 核对。',
    }
  const age = context.now().getTime() - since.getTime()
  const left = settingsOf(context.account).settleMs - age
  if (left > 0)
    return {
      state: 'wait',
      reason: '作品列表里还没有，再等一会儿',
      pollAfterMs: Math.max(1000, Math.ceil(left)),
    }
  return {
    state: 'absent',
    step: open.step,
    proof: `请求发出 ${Math.round(age / 1000)} 秒后，作品列表里没有这个视频。`,
  }
}
