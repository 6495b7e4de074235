import type { Context, Outcome, Prepared, Receipt, Rendition } from '../contract'
import { lostBefore, type Journal } from '../journal'
import { PublisherError } from '../errors'
import { publishArticle } from './publishArticle'
import { ALREADY, DELAYED } from './errorTable'
import { ARRIVED } from './journal'
import { pollAfter } from './pollAfter'
import { foundReceipt } from './receipts'
import { settingsOf } from './settings'
import { share } from './share'
import { findOurs } from './timeline'

/**
 * One journaled step, `statuses.share` or, with head articles, `article.publish`; each is one request.
 * Outcome: `published` with `postId`, for Weibo answers with the post itself; `accepted` without one after 20032.
 */
export const commit = async (
  rendition: Rendition,
  _prepared: Prepared,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const isArticle = rendition.parts.article !== undefined
  const step = isArticle ? 'article.publish' : 'statuses.share'
  const receipt = await journal.step(step, () =>
    settled({ step, rendition, journal, context }, () =>
      isArticle ? publishArticle(rendition, context) : share(rendition, context),
    ),
  )
  if (receipt.ids.postId || receipt.ids.articleId) return { state: 'published', receipt }
  const { settleMs } = settingsOf(context.account)
  return { state: 'accepted', receipt, pollAfterMs: pollAfter(receipt.at, context.now(), settleMs) }
}

type Settling = { step: string; rendition: Rendition; journal: Journal; context: Context }

/** Two refusals are none: "delayed" is a success, and "you have said that already" may be our own lost try. */
const settled = async (settling: Settling, send: () => Promise<Receipt>): Promise<Receipt> => {
  const { context, journal, step } = settling
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof PublisherError)) throw error
    const at = context.now().toISOString()
    if (error.code === DELAYED)
      return { ids: {}, at, note: '微博已受理（20032），一两分钟后显示。' }
    const lost = lostBefore(journal.entries, step)
    if (!lost || !ALREADY.includes(error.code)) throw error
    return adopt(settling, lost, error)
  }
}

/** The refusal proves that the lost try arrived; now its id is wanted. Never absent again, see observeShare.ts. */
const adopt = async (
  { rendition, journal, context }: Settling,
  lost: Date,
  { code, message }: PublisherError,
): Promise<Receipt> => {
  await context.refs.set(ARRIVED, journal.key, { code, at: context.now().toISOString() })
  const search = await findOurs(rendition, lost, context).catch(() => undefined)
  if (search?.result === 'found')
    return foundReceipt(search.post, context, '第一次请求其实已发出，已在自己的主页找到。')
  throw new PublisherError(`${message}；上一次请求应当已经成功，但主页上还没有看到`, {
    kind: 'unconfirmed',
    code,
    remedy: '系统会到微博核对，不会重复发送。',
  })
}
