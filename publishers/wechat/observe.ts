import type { Context, Observation, Outcome } from '../contract'
import { knownSoFar, openIntent } from './journal'
import { observeDraft } from './observeDraft'
import { observeHandedOff } from './observeHandedOff'
import { observePublished } from './observePublished'
import { observeRecall } from './observeRecall'
import { observeSubmit } from './observeSubmit'

/** Read-only. An open intent comes first: nothing else can be said before it is known what became of it. */
export const observe = async (observation: Observation, context: Context): Promise<Outcome> => {
  const open = openIntent(observation.journal)
  if (open?.step === 'draft.add') return observeDraft(open, observation, context)
  if (open?.step === 'freepublish.submit') return observeSubmit(open, observation, context)
  if (observation.action === 'recall') return observeRecall(open, observation, context)
  const known = knownSoFar(observation)
  if (known?.ids.articleId || known?.ids.publishId) return observePublished(known, context)
  if (known?.ids.mediaId && observation.receipt)
    return observeHandedOff(known, observation, context)
  const step = known?.ids.mediaId ? 'freepublish.submit' : 'draft.add'
  return { state: 'absent', step, proof: '流水里没有这一步的记录：写下意图之前，不会发出请求。' }
}
