import type { Context, Observation } from '../contract'
import { PublisherError } from '../errors'
import { knownSoFar } from './journal'
import { publishResult } from './observePublished'
import { findPublished, hasDraft } from './ours'

export type Target =
  | { is: 'article'; articleId: string }
  | { is: 'draft'; mediaId: string }
  /** Nothing stands that could be taken back. */
  | { is: 'nothing'; why: string }

/**
 * What a recall has to take back. Read-only.
 * Errors: `transient` while WeChat is still publishing, `manual` when the article cannot be named.
 */
export const recallTarget = async (observation: Observation, context: Context): Promise<Target> => {
  const known = knownSoFar(observation)
  const { articleId, publishId, mediaId } = known?.ids ?? {}
  if (articleId) return { is: 'article', articleId }
  if (publishId) return ofSubmission(publishId, context)
  if (!known || !mediaId) throw unnamed('没有保存文章编号')
  if (await hasDraft(mediaId, context)) return { is: 'draft', mediaId }
  const { rendition } = observation
  const search = rendition && (await findPublished(rendition, new Date(known.at), context))
  if (search?.result === 'found') return { is: 'article', articleId: search.id }
  throw unnamed('草稿已离开草稿箱，发布列表里没有找到这篇文章')
}

const ofSubmission = async (publishId: string, context: Context): Promise<Target> => {
  const result = await publishResult(publishId, context)
  if (result?.articleId) return { is: 'article', articleId: result.articleId }
  if (!result) throw unnamed('微信不认识这个发布任务')
  if (result.status === 5 || result.status === 6)
    return { is: 'nothing', why: '文章已在公众号里删除或下架。' }
  if (result.status >= 2 && result.status <= 4)
    return { is: 'nothing', why: '文章没有发布成功，无需撤回。' }
  throw new PublisherError('微信还在发布这篇文章，暂时不能撤回', {
    kind: 'transient',
    code: 'publishing',
    remedy: '系统会稍后自动重试。',
    retryAfterMs: 30_000,
  })
}

const unnamed = (why: string): PublisherError =>
  new PublisherError(`无法自动撤回：${why}`, {
    kind: 'manual',
    code: 'noArticleId',
    remedy: '请登录 mp.weixin.qq.com，在「发表记录」里删除这篇文章，再回到本系统确认。',
  })
