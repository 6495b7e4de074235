import type { Judged, Verdict } from '../run'
import { refuse } from '../run'
import { closeStages, openStage } from '../stages'
import { detailOf, signed } from './openForReview'

/** The submitter takes it back, as long as no reviewer has begun. */
export function withdrawRun(judged: Judged): Verdict {
  const { run, actor, command } = judged
  if (run.state === 'returned')
    return refuse(409, 'returned', '稿件已退回给您，直接修改即可，不需要撤回。')
  if (run.state !== 'inReview') return refuse(409, 'notInReview', '稿件不在审核中，不能撤回送审。')
  if (run.submittedBy !== actor.id) return refuse(403, 'notSubmitter', '只有送审人可以撤回送审。')
  const begun =
    run.decisions.some(({ decision }) => decision !== 'submit') || openStage(run.stages)?.opened
  if (begun)
    return refuse(409, 'opened', '审核人已打开这篇稿件，不能撤回；如需修改，请联系审核人退回。')
  const decision = signed(judged, { signer: { id: actor.id, name: actor.name } })
  return {
    run: {
      ...run,
      state: 'withdrawn',
      stage: '',
      stages: closeStages(run.stages),
      decisions: [...run.decisions, decision],
    },
    events: [{ action: 'review.withdraw', reason: command.opinion, detail: detailOf(decision) }],
  }
}
