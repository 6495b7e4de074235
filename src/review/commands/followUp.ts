import type { Judged, StageRun, Verdict } from '../run'
import { refuse } from '../run'
import { signerFor } from '../separation'
import { stagesToFollowUp } from '../stages'
import { detailOf, signed } from './openForReview'

/** The review skipped in an emergency, made good afterwards (补审). */
export function followUp(judged: Judged): Verdict {
  const { run, actor, command, now } = judged
  if (run.state !== 'approved' || !run.followUpDueAt)
    return refuse(409, 'noFollowUp', '这篇稿件没有待补的审核。')
  if (run.followUpDoneAt) return refuse(409, 'followUpDone', '补审已经完成。')
  const due = stagesToFollowUp(run.stages)
  const wanted = due.map((stage) => ({ stage, found: signerFor(run, stage, actor) }))
  const mine = wanted.find(({ found }) => 'signer' in found)
  if (!mine || !('signer' in mine.found))
    return wanted[0]?.found as Extract<Verdict, { refusal: unknown }>
  const { stage } = mine
  const decision = {
    ...signed(judged, { stage, signer: mine.found.signer }),
    revision: run.revision,
    attestsAll: true,
  }
  const stages = run.stages.map(
    (other): StageRun =>
      other.key === stage.key
        ? { ...other, state: 'passed', passed: { by: decision.by, at: decision.at } }
        : other,
  )
  const done = due.length === 1
  return {
    run: {
      ...run,
      stages,
      decisions: [...run.decisions, decision],
      ...(done && { followUpDoneAt: now.toISOString() }),
    },
    events: [{ action: 'review.followUp', reason: command.opinion, detail: detailOf(decision) }],
  }
}
