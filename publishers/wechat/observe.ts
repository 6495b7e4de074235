import type { Context, Observation, Outcome, Receipt } from '../contract'
import { openIntent } from '../journal'
import { knownSoFar, receiptOf } from './journal'
import { observeDraft } from './observeDraft'
import { observeHandedOff } from './observeHandedOff'
import { observeMass } from './observeMass'
import { observeMassSend } from './observeMassSend'
import { observePublished } from './observePublished'
import { observeRecall } from './observeRecall'
import { observeSubmit } from './observeSubmit'

/** Read-only. An open intent comes first: nothing else can be said before it is known what became of it. */
export const observe = async (observation: Observation, context: Context): Promise<Outcome> => {
  const open = openIntent(observation.journal)
  if (open?.step === 'draft.add') return observeDraft(open, observation, context)
  if (open?.step === 'freepublish.submit') return observeSubmit(open, observation, context)
  if (open?.step === 'mass.sendall') return observeMassSend(open, observation, context)
  if (observation.action === 'recall') return observeRecall(open, observation, context)
  const known = knownSoFar(observation)
  const isSent = Boolean(receiptOf(observation.journal, 'mass.sendall') ?? known?.ids.msgId)
  if (known && isSent && !isAdopted(known)) return observeMass(known, observation, context)
  if (known?.ids.articleId || known?.ids.publishId) return observePublished(known, context)
  if (known?.ids.mediaId && observation.receipt)
    return observeHandedOff(known, observation, context)
  const step = known?.ids.mediaId ? 'freepublish.submit' : 'draft.add'
  return { state: 'absent', step, proof: '流水里没有这一步的记录：写下意图之前，不会发出请求。' }
}

/** Found among the published articles without ever having had a msg_id. */
const isAdopted = ({ ids }: Receipt): boolean => Boolean(ids.articleId) && !ids.msgId
