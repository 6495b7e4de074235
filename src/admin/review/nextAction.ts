import { DECISIONS } from './reviewShape'
import type { Decision, ReviewAnswer } from './reviewShape'

/** The one obvious button, in this order; everything else that is allowed stays quiet. */
const OBVIOUS: Decision[] = ['approve', 'followUp', 'submit']

/** Where submitting is what comes next, even while something still stands in its way. */
const TO_SUBMIT = ['draft', 'returned', 'rejected', 'recalled', 'liveWithChanges']

/** `obstacle` is why the obvious step cannot be taken yet, in the server's words. */
export type Actions = { primary?: Decision; obstacle?: string; quiet: Decision[] }

export function actionsOf(answer: ReviewAnswer | undefined, maySubmit = false): Actions {
  const allowed = DECISIONS.filter((decision) => answer?.allowed[decision] === true)
  const primary = OBVIOUS.find((decision) => allowed.includes(decision))
  const quiet = allowed.filter((decision) => decision !== primary)
  const obstacle = answer?.allowed.submit
  if (
    !primary &&
    maySubmit &&
    answer &&
    TO_SUBMIT.includes(answer.state) &&
    typeof obstacle === 'string'
  ) {
    return { primary: 'submit', obstacle, quiet }
  }
  return { primary, quiet }
}

/** Why the person can do nothing now, in the server's words; undefined when they can. */
export function reasonForWaiting(answer: ReviewAnswer | undefined): string | undefined {
  if (!answer || actionsOf(answer).primary) return undefined
  const order: Decision[] =
    answer.run?.state === 'inReview' ? ['approve', 'submit'] : ['submit', 'followUp']
  return order
    .map((decision) => answer.allowed[decision])
    .find((reason) => typeof reason === 'string') as string | undefined
}

/** Ticks that are still missing; a pass is not sent while there are any. */
export const missingTicks = (checklist: readonly string[], ticked: readonly string[]): string[] =>
  checklist.filter((row) => !ticked.includes(row))

/** Where the item is live, so that it can be taken down in a hurry. */
export const isLive = (state: string): boolean =>
  ['live', 'liveWithChanges', 'published'].includes(state)

/** The final stage: the one that chooses channels and time. */
export function isFinalStage(answer: ReviewAnswer): boolean {
  const stages = answer.run?.stages?.length ? answer.run.stages : answer.stages
  return stages.length > 0 && stages.at(-1)?.key === answer.run?.stage
}

/** Since when the present holder has had it: the last decision, else the submission. */
export function heldSince(answer: ReviewAnswer): string | undefined {
  return answer.run?.decisions?.at(-1)?.at ?? answer.run?.submittedAt ?? undefined
}
