import type { Words } from '../words/wordsIn'
import { isFinalStage, isLive } from './nextAction'
import type { Decision, ReviewAnswer } from './reviewShape'

/** The verb on the button, fitting to where the item stands. */
export function labelOfDecision(decision: Decision, answer: ReviewAnswer, word: Words): string {
  if (decision === 'approve' && isFinalStage(answer)) return word('approveFinal')
  if (decision === 'submit' && answer.run?.state === 'returned') return word('submitAgain')
  if (decision === 'submit' && isLive(answer.state)) return word('submitChange')
  return word(decision)
}
