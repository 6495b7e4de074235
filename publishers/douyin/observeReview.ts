import type { Context, Observation, Outcome, Receipt } from '../contract'
import { findOwn, isOurs, videoByItem, type Ours, type Work } from './ownVideos'
import { pollAfter } from './pollAfter'

/** A work that was taken appears within minutes; after that a person looks. */
const PATIENCE_MS = 1_800_000

/** What became of a work Douyin has taken: in review, public or unsuitable. */
export const observeReview = async (
  known: Receipt,
  { rendition, journal }: Observation,
  context: Context,
): Promise<Outcome> => {
  const asked = journal.find(({ step, kind }) => step === 'video.create' && kind === 'intent')
  const ours = {
    videoId: known.ids.videoId,
    text: rendition?.parts.text ?? '',
    since: new Date(asked?.at ?? known.at),
  }
  const work = await ourWork(known.ids.itemId, ours, context)
  if (work) return outcomeOf(work, known, context)
  const age = context.now().getTime() - Date.parse(known.at)
  if (age < PATIENCE_MS)
    return {
      state: 'wait',
      reason: '抖音还查不到这个作品',
      pollAfterMs: pollAfter(known.at, context.now()),
    }
  return {
    state: 'unknown',
    reason: '抖音已受理，但作品列表里查不到。请到抖音 App 核对：可能正在审核，也可能已被删除。',
  }
}

/** By its id, if what is there under it is ours; else by its words. */
const ourWork = async (
  itemId: string | undefined,
  ours: Ours,
  context: Context,
): Promise<Work | undefined> => {
  const named = itemId ? await videoByItem(itemId, context) : undefined
  if (named && (isOurs(named, ours) || named.title === '')) return named
  const search = await findOwn(ours, context)
  return search.result === 'found' ? search.work : undefined
}

/** `video_status`: 1 published, 5 public, 2 unsuitable, 4 in review; any other is not the end of it. */
const outcomeOf = (work: Work, known: Receipt, context: Context): Outcome => {
  const receipt: Receipt = {
    ids: { ...known.ids, itemId: work.item_id },
    ...(work.share_url && { url: work.share_url }),
    at: context.now().toISOString(),
  }
  if (work.video_status === 1 || work.video_status === 5) return { state: 'published', receipt }
  if (work.video_status === 2)
    return {
      state: 'failed',
      code: 'video_status:2',
      message: '抖音审核没有通过这个视频',
      remedy: '请用这个抖音号登录抖音 App，在「消息」里查看原因；修改后重新送审。',
    }
  return {
    state: 'accepted',
    receipt: { ...receipt, at: known.at },
    pollAfterMs: pollAfter(known.at, context.now()),
  }
}
