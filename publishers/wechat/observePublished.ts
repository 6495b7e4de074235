import type { Context, Outcome, Receipt } from '../contract'
import { call } from './api'
import { addressesOf } from './found'
import { unlessCode } from './ours'
import { outcomeOf, type PublishResult } from './publishStatus'
import { pollAfter } from './pollAfter'

/** A new publish_id may not be known everywhere at once. */
const FRESH_MS = 120_000
const PATIENCE_MS = 48 * 3600_000

/** What became of a submission, and later whether the article still stands. */
export const observePublished = async (known: Receipt, context: Context): Promise<Outcome> =>
  known.ids.publishId
    ? byPublishId(known, known.ids.publishId, context)
    : byArticleId(known, known.ids.articleId ?? '', context)

/** publish_status and addresses of one submission; `undefined` for an unknown publish_id. */
export const publishResult = async (
  publishId: string,
  context: Context,
): Promise<PublishResult | undefined> => {
  const answer = await unlessCode('53502', () =>
    call(context, 'getPublish', { publish_id: publishId }),
  )
  return (
    answer && {
      publishId,
      status: answer.publish_status,
      articleId: answer.article_id,
      urls: urlsByPlace(answer.article_detail?.item ?? []),
      failIdx: answer.fail_idx,
      at: context.now().toISOString(),
    }
  )
}

/** In order of `idx`, which begins at 1. */
export const urlsByPlace = (items: readonly { idx: number; article_url: string }[]): string[] =>
  [...items].sort((a, b) => a.idx - b.idx).map(({ article_url: url }) => url)

const byPublishId = async (
  known: Receipt,
  publishId: string,
  context: Context,
): Promise<Outcome> => {
  const age = context.now().getTime() - Date.parse(known.at)
  const pollAfterMs = pollAfter(known.at, context.now())
  const result = await publishResult(publishId, context)
  if (!result) {
    if (age < FRESH_MS) return { state: 'accepted', receipt: known, pollAfterMs }
    return { state: 'unknown', reason: '微信不认识这个发布任务，请到公众平台「发表记录」核对。' }
  }
  const outcome = outcomeOf(result, known)
  if (outcome !== 'publishing') return outcome
  if (age > PATIENCE_MS)
    return { state: 'unknown', reason: '提交两天后微信仍显示发布中，请到公众平台核对。' }
  return { state: 'accepted', receipt: known, pollAfterMs }
}

const byArticleId = async (
  known: Receipt,
  articleId: string,
  context: Context,
): Promise<Outcome> => {
  const now = context.now().toISOString()
  const article = await unlessCode('53600', () =>
    call(context, 'getPublished', { article_id: articleId }),
  )
  const place = Number(known.ids.position ?? 0)
  const ours = place ? article?.news_item.slice(place - 1, place) : article?.news_item
  const gone = !ours || ours.every((item) => item.is_deleted)
  if (gone)
    return { state: 'recalled', receipt: { ...known, at: now, note: '文章已在公众号里删除' } }
  const urls = ours.map(({ url }) => url)
  return {
    state: 'published',
    receipt: { ...known, ...addressesOf(urls), url: known.url ?? urls[0] },
  }
}
