import type { Context, Observation, Outcome } from '../contract'
import type { JournalEntry } from '../journal'
import { PublisherError } from '../errors'
import { call } from './api'
import { knownSoFar, receiptOf } from './journal'
import { hasDraft, unlessCode } from './ours'
import { settingsOf } from './settings'
import { recallTarget } from './target'

/** Did the deletion happen? `is_deleted`, or an article or draft WeChat no longer knows. */
export const observeRecall = async (
  open: JournalEntry | undefined,
  observation: Observation,
  context: Context,
): Promise<Outcome> => {
  const done = ['mass.delete', 'freepublish.delete', 'draft.delete']
    .map((step) => receiptOf(observation.journal, step))
    .find(Boolean)
  if (!open) return done ? { state: 'recalled', receipt: done } : NOTHING_SENT
  const gone =
    open.step === 'draft.delete'
      ? await draftGone(observation, context)
      : await articleGone(observation, context)
  const ids = observation.receipt?.ids ?? {}
  const at = context.now().toISOString()
  if (gone)
    return {
      state: 'found',
      step: open.step,
      receipt: { ids, at, note: '回答丢失，已核对：文章已删除。' },
    }
  if (gone === undefined)
    return { state: 'unknown', reason: '无法确定是哪一篇文章，请到公众平台核对是否已删除。' }
  const { settleMs } = settingsOf(context.account)
  const age = context.now().getTime() - Date.parse(open.at)
  if (age < settleMs)
    return {
      state: 'wait',
      reason: '等待微信更新',
      pollAfterMs: Math.max(1000, Math.ceil(settleMs - age)),
    }
  return {
    state: 'absent',
    step: open.step,
    proof: `请求发出 ${Math.round(age / 1000)} 秒后，${open.step === 'mass.delete' ? '没有查到文章已删除；再删一次同一篇没有别的后果。' : '文章仍然存在。'}`,
  }
}

const draftGone = async (
  observation: Observation,
  context: Context,
): Promise<boolean | undefined> => {
  const mediaId = knownSoFar(observation)?.ids.mediaId
  return mediaId ? !(await hasDraft(mediaId, context)) : undefined
}

/** `undefined` when the article cannot be named. */
const articleGone = async (
  observation: Observation,
  context: Context,
): Promise<boolean | undefined> => {
  try {
    const target = await recallTarget(observation, context)
    // A message's status is DELETE only when all of it is gone. To delete one article of several once more deletes
    // nothing else, so what cannot be told apart is asked for again.
    if (target.is === 'message') return false
    if (target.is !== 'article') return target.is === 'nothing' ? true : undefined
    const article = await unlessCode('53600', () =>
      call(context, 'getPublished', { article_id: target.articleId }),
    )
    return !article || (article.news_item[target.place - 1]?.is_deleted ?? true)
  } catch (error) {
    if (error instanceof PublisherError && error.kind === 'manual') return undefined
    throw error
  }
}

const NOTHING_SENT: Outcome = {
  state: 'absent',
  step: 'freepublish.delete',
  proof: '流水里没有撤回的记录：写下意图之前，不会发出请求。',
}
