import type { Decision, Judged, Verdict } from '../run'
import { refuse } from '../run'
import { closeStages, openFrom, openStage, RETURN_CODES } from '../stages'
import { detailOf, openForReview, signed, withHead } from './openForReview'

/** Back to the author, or to an earlier stage (`target`), with a reason code and words. */
export function sendBack(judged: Judged): Verdict {
  const found = openForReview(judged)
  if ('refusal' in found) return found
  const { run, command, now } = judged
  if (!command.opinion) return refuse(400, 'opinion', '退回必须写明意见，告诉对方改哪里、怎么改。')
  const code = command.code ?? 'other'
  if (!RETURN_CODES[code])
    return refuse(400, 'code', `没有这个退回原因，可选：${Object.keys(RETURN_CODES).join('、')}。`)
  const target = command.target ?? 'author'
  const index = run.stages.findIndex(({ key }) => key === target)
  const current = run.stages.findIndex(({ key }) => key === found.stage.key)
  if (
    target !== 'author' &&
    (index < 0 || index >= current || run.stages[index]?.state === 'skipped')
  ) {
    return refuse(400, 'target', '只能退回采编，或者退回已经审过的前面审级。')
  }
  const decision: Decision = { ...signed(judged, found), code, target }
  const stages = target === 'author' ? run.stages : openFrom(run.stages, target, now)
  return {
    run: {
      ...withHead(run, judged),
      state: target === 'author' ? 'returned' : 'inReview',
      stage: target === 'author' ? '' : (openStage(stages)?.key ?? ''),
      stages: target === 'author' ? closeStages(stages) : stages,
      decisions: [...run.decisions, decision],
    },
    events: [{ action: 'review.return', reason: command.opinion, detail: detailOf(decision) }],
  }
}

/** The single veto of the final review (一票否决). */
export function reject(judged: Judged): Verdict {
  const found = openForReview(judged)
  if ('refusal' in found) return found
  const { run, command } = judged
  if (found.stage.role !== 'chief') {
    return refuse(403, 'notFinal', '只有终审可以决定不予采用；其他审级请退回并写明意见。')
  }
  if (!command.opinion) return refuse(400, 'opinion', '不予采用必须写明理由。')
  const decision = signed(judged, found)
  return {
    run: {
      ...withHead(run, judged),
      state: 'rejected',
      stage: '',
      stages: closeStages(run.stages),
      decisions: [...run.decisions, decision],
    },
    events: [{ action: 'review.reject', reason: command.opinion, detail: detailOf(decision) }],
  }
}
