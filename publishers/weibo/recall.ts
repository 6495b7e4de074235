import type { Context, Observation, Outcome, Receipt } from '../contract'
import type { Journal } from '../journal'
import { PublisherError } from '../errors'
import { anything } from './answers'
import { call } from './api'
import { GONE } from './errorTable'
import { knownSoFar } from './journal'
import { findOurs } from './timeline'
import { twinOf } from './twin'

/** One journaled step, `statuses.destroy`. Already gone is done. A head article itself is taken down by a person. */
export const recall = async (
  observation: Observation,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const known = knownSoFar(observation)
  const articleId = known?.ids.articleId
  const postId = known?.ids.postId ?? (articleId ? '' : await pendingPost(observation, context))
  const receipt = postId
    ? await journal.step('statuses.destroy', () => destroy({ postId, observation, context }))
    : { ids: {}, at: context.now().toISOString() }
  const whole = { ...receipt, ids: { ...known?.ids, ...receipt.ids } }
  if (!articleId) return { state: 'recalled', receipt: whole }
  return {
    state: 'handedOff',
    receipt: whole,
    instructions: [
      postId
        ? '文章所附的微博已由系统删除；微博没有删除头条文章的接口。'
        : '微博没有删除头条文章的接口。',
      `登录微博，打开「头条文章」管理，删除这篇文章${known?.url ? `：${known.url}` : '。'}`,
      '删除后回到投递看板，点「人工确认」。',
    ],
  }
}

type Destroying = { postId: string; observation: Observation; context: Context }

const destroy = async ({ postId, observation, context }: Destroying): Promise<Receipt> => {
  const ids = { postId }
  const at = context.now().toISOString()
  try {
    await call(context, {
      path: '2/statuses/destroy.json',
      method: 'POST',
      params: { id: postId },
      mutating: true,
      answer: anything,
    })
    return { ids, at }
  } catch (error) {
    if (!(error instanceof PublisherError) || error.code !== GONE) throw error
    const twin = await twinOf(observation, knownSoFar(observation), context)
    if (twin && twin !== postId) return destroy({ postId: twin, observation, context })
    return { ids, at, note: '这条微博此前已经删除。' }
  }
}

/** What was taken with 20032 has no id until it shows. Errors: `transient` meanwhile, `manual` when it never does. */
const pendingPost = async (observation: Observation, context: Context): Promise<string> => {
  const { rendition } = observation
  const known = knownSoFar(observation)
  if (!known || !rendition) throw unnamed('没有保存微博编号')
  const search = await findOurs(rendition, new Date(known.at), context)
  if (search.result === 'found') return search.post.postId
  if (context.now().getTime() - Date.parse(known.at) > WAITING_MS)
    throw unnamed('主页上没有找到这条微博')
  throw new PublisherError('微博受理后还没有显示，暂时不能删除', {
    kind: 'rateLimited',
    code: 'pending',
    remedy: '系统会稍后自动重试。',
    retryAfterMs: 60_000,
  })
}

const WAITING_MS = 3_600_000

const unnamed = (why: string): PublisherError =>
  new PublisherError(`无法自动撤回：${why}`, {
    kind: 'manual',
    code: 'noPostId',
    remedy: '请登录这个微博，在主页上删除这一条，再回到本系统点「人工确认」。',
  })
