import type { Context, Observation, Outcome } from '../contract'
import { openIntent } from '../journal'
import { knownSoFar, PUBLISH } from './journal'
import { observeFilm } from './observeFilm'
import { observePublish } from './observePublish'
import { observeRecall } from './observeRecall'

/** Read-only. An open intent comes first: nothing else can be said before it is known what became of it. */
export const observe = async (observation: Observation, context: Context): Promise<Outcome> => {
  const open = openIntent(observation.journal)
  if (open?.step === PUBLISH) return observePublish(open, observation, context)
  if (observation.action === 'recall') return observeRecall(open, observation, context)
  const known = knownSoFar(observation)
  if (known?.ids.photoId) return observeFilm(known, context)
  return {
    state: 'absent',
    step: PUBLISH,
    proof: '流水里没有这一步的记录：写下意图之前，不会发出请求。',
  }
}
