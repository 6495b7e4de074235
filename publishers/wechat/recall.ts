import type { Context, Observation, Outcome, Receipt } from '../contract'
import type { Journal } from '../journal'
import { PublisherError } from '../errors'
import { call } from './api'
import type { EndpointName } from './endpoints'
import { recallTarget, type Target } from './target'

/**
 * One journaled step: `mass.delete`, `freepublish.delete` or, for what is still a draft, `draft.delete`. Positions
 * begin at 1 and are always sent. Already gone is done.
 */
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
  const { step, ...deletion } = deletionOf(target)
  const receipt = await journal.step(step, () => remove(deletion, context))
  return {
    state: 'recalled',
    receipt: { ...receipt, ids: { ...observation.receipt?.ids, ...receipt.ids } },
  }
}

type Deletion = {
  name: EndpointName
  input: Record<string, string | number>
  ids: Record<string, string>
  /** What WeChat says of something that is not there any more. */
  gone: string
}

const deletionOf = (target: Exclude<Target, { is: 'nothing' }>): Deletion & { step: string } => {
  if (target.is === 'draft') {
    const { mediaId } = target
    const input = { media_id: mediaId }
    return { step: 'draft.delete', name: 'deleteDraft', input, ids: { mediaId }, gone: '40007' }
  }
  if (target.is === 'message') {
    const { msgId, place } = target
    // A number in the vendor's example; one too long for a number goes as it came.
    const id = Number.isSafeInteger(Number(msgId)) ? Number(msgId) : msgId
    const input = { msg_id: id, article_idx: place }
    return { step: 'mass.delete', name: 'eraseMass', input, ids: { msgId }, gone: '40059' }
  }
  const { articleId, place } = target
  return {
    step: 'freepublish.delete',
    name: 'deletePublished',
    input: { article_id: articleId, index: place },
    ids: { articleId },
    gone: '53600',
  }
}

const remove = async ({ name, input, ids, gone }: Deletion, context: Context): Promise<Receipt> => {
  const at = context.now().toISOString()
  try {
    await call(context, name, input)
    return { ids, at }
  } catch (error) {
    if (!(error instanceof PublisherError) || error.code !== gone) throw error
    return { ids, at, note: '文章此前已经删除。' }
  }
}
