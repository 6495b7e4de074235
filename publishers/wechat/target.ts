import type { Context, Observation, Receipt } from '../contract'
import { PublisherError } from '../errors'
import { call } from './api'
import { foundIn } from './found'
import { knownSoFar } from './journal'
import { massOutcome } from './massStatus'
import { publishResult } from './observePublished'
import { findPublished, hasDraft, unlessCode } from './ours'

export type Target =
  /** `place` begins at 1 and is never 0 or absent: with those WeChat deletes every article of the message. */
  | { is: 'article'; articleId: string; place: number }
  | { is: 'message'; msgId: string; place: number }
  | { is: 'draft'; mediaId: string }
  /** Nothing stands that could be taken back. */
  | { is: 'nothing'; why: string }

/**
 * What a recall has to take back. Read-only.
 * Errors: `transient` while WeChat is still publishing, `rateLimited` while it is sending, `manual` when the article cannot be named.
 */
export const recallTarget = async (observation: Observation, context: Context): Promise<Target> => {
  const known = knownSoFar(observation)
  const { articleId, publishId, msgId, mediaId } = known?.ids ?? {}
  if (known && msgId) return ofMessage(known, msgId, context)
  if (known && articleId) return { is: 'article', articleId, place: placeOf(known) }
  if (known && publishId) return ofSubmission(known, publishId, context)
  if (!known || !mediaId) throw unnamed('没有保存文章编号')
  if (await hasDraft(mediaId, context)) return ofDraft(known, mediaId)
  const { rendition } = observation
  const search = rendition && (await findPublished(rendition, new Date(known.at), context))
  if (search?.result === 'found') {
    const place = placeOf({ ...known, ...foundIn(search, known) })
    return { is: 'article', articleId: search.id, place }
  }
  throw unnamed('草稿已离开草稿箱，发布列表里没有找到这篇文章')
}

/** One article of an issue has its place; an issue as a whole has none, and is taken back article by article. */
const placeOf = ({ ids: { position, count } }: Pick<Receipt, 'ids'>): number => {
  const place = Number(position ?? (Number(count ?? 1) > 1 ? Number.NaN : 1))
  if (Number.isInteger(place) && place >= 1) return place
  throw unnamed('这是一期多篇文章，请逐篇撤回')
}

/** A draft goes as a whole: with others beside ours, a person takes ours out. */
const ofDraft = ({ ids }: Receipt, mediaId: string): Target => {
  if (!ids.position || Number(ids.count ?? 1) <= 1) return { is: 'draft', mediaId }
  throw new PublisherError('这篇文章和同期的其他文章还在同一份草稿里，不能单独删除', {
    kind: 'manual',
    code: 'sharedDraft',
    remedy: `请登录 mp.weixin.qq.com，在「草稿箱」打开这份草稿，移除第 ${ids.position} 篇并保存，再回到本系统确认。`,
  })
}

const ofMessage = async (known: Receipt, msgId: string, context: Context): Promise<Target> => {
  const answer = await unlessCode('40059', () => call(context, 'readMass', { msg_id: msgId }))
  if (!answer) throw unnamed('微信不认识这条群发')
  const outcome = massOutcome(answer.msg_status, known, { at: known.at })
  if (outcome === 'sending') throw stillSending()
  if (outcome.state === 'recalled') return { is: 'nothing', why: '这条群发已在公众号里删除。' }
  if (outcome.state === 'failed') return { is: 'nothing', why: '群发没有成功，无需撤回。' }
  return { is: 'message', msgId, place: placeOf(known) }
}

const ofSubmission = async (
  known: Receipt,
  publishId: string,
  context: Context,
): Promise<Target> => {
  const result = await publishResult(publishId, context)
  if (result?.articleId)
    return { is: 'article', articleId: result.articleId, place: placeOf(known) }
  if (!result) throw unnamed('微信不认识这个发布任务')
  if (result.status === 5 || result.status === 6)
    return { is: 'nothing', why: '文章已在公众号里删除或下架。' }
  if (result.status >= 2 && result.status <= 4)
    return { is: 'nothing', why: '文章没有发布成功，无需撤回。' }
  throw stillPublishing()
}

const stillPublishing = (): PublisherError =>
  new PublisherError('微信还在发布这篇文章，暂时不能撤回', {
    kind: 'transient',
    code: 'publishing',
    remedy: '系统会稍后自动重试。',
    retryAfterMs: 30_000,
  })

/** It may wait half an hour for its administrator: asked for longer than a publication. */
const stillSending = (): PublisherError =>
  new PublisherError('微信还在发送这条群发，暂时不能撤回', {
    kind: 'rateLimited',
    code: 'sending',
    remedy: '系统会稍后自动重试；群发还在等管理员确认时，请管理员拒绝。',
    retryAfterMs: 60_000,
  })

const unnamed = (why: string): PublisherError =>
  new PublisherError(`无法自动撤回：${why}`, {
    kind: 'manual',
    code: 'noArticleId',
    remedy: '请登录 mp.weixin.qq.com，在「发表记录」里删除这篇文章，再回到本系统确认。',
  })
