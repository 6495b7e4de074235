import type { Context, Journal, Observation, Outcome, Receipt } from '../contract'
import { PublisherError } from '../errors'
import { call, type Input } from './api'
import type { EndpointName } from './endpoints'
import { recallTarget } from './target'

/** Positions begin at 1. With 0 or none WeChat deletes every article published together with ours. */
const FIRST = 1

/** One journaled step, `freepublish.delete` or, for what is still a draft, `draft.delete`. Already gone is done. */
export const recall = async (
  observation: Observation,
  journal: Journal,
  context: Context,
): Promise<Outcome> => {
  const target = await recallTarget(observation, context)
  const at = context.now().toISOString()
  if (target.is === 'nothing')
    return {
      state: 'recalled',
      receipt: { ids: observation.receipt?.ids ?? {}, at, note: target.why },
    }
  const receipt = await journal.step(
    target.is === 'article' ? 'freepublish.delete' : 'draft.delete',
    () =>
      target.is === 'article'
        ? remove('deletePublished', { article_id: target.articleId, index: FIRST }, context)
        : remove('deleteDraft', { media_id: target.mediaId }, context),
  )
  return {
    state: 'recalled',
    receipt: { ...receipt, ids: { ...observation.receipt?.ids, ...receipt.ids } },
  }
}

/** What WeChat says of something that is not there any more. */
const GONE: Partial<Record<EndpointName, string>> = {
  deletePublished: '53600',
  deleteDraft: '40007',
}

const remove = async (
  name: 'deletePublished' | 'deleteDraft',
  input: Record<string, string | number> & Input,
  context: Context,
): Promise<Receipt> => {
  const ids: Record<string, string> =
    'article_id' in input
      ? { articleId: String(input.article_id) }
      : { mediaId: String(input.media_id) }
  const at = context.now().toISOString()
  try {
    await call(context, name, input)
    return { ids, at }
  } catch (error) {
    if (!(error instanceof PublisherError) || error.code !== GONE[name]) throw error
    return { ids, at, note: '文章此前已经删除。' }
  }
}
