import type { Judged, StageRun, Verdict } from '../run'
import { refuse } from '../run'
import { openFrom, openStage, startStages } from '../stages'
import { detailOf, openForReview, signed } from './openForReview'

/** Raises the risk class; stages passed stay passed, the rest follows the stricter chain. */
export function raiseRisk(judged: Judged): Verdict {
  const found = openForReview(judged)
  if ('refusal' in found) return found
  const { run, command, facts, now } = judged
  if (!command.risk) return refuse(400, 'risk', '请选择要调到的风险等级。')
  if (command.risk <= run.risk) {
    return refuse(409, 'lower', `风险等级只能调高，现在是 ${run.risk}；要降级请退回采编重新送审。`)
  }
  const old = new Map(run.stages.map((stage) => [stage.key, stage]))
  const chain = startStages(facts.templates[command.risk], run.emergency).map((stage): StageRun => {
    const before = old.get(stage.key)
    return before?.state === 'passed' ? before : stage
  })
  const firstUnpassed = chain.find(({ state }) => state === 'waiting')
  const still = firstUnpassed?.key === found.stage.key
  const stages = still
    ? chain.map((stage) =>
        stage.key === found.stage.key
          ? { ...found.stage, ...stage, state: 'open' as const }
          : stage,
      )
    : openFrom(chain, firstUnpassed?.key, now)
  const decision = signed(judged, found)
  return {
    run: {
      ...run,
      risk: command.risk,
      stages,
      stage: openStage(stages)?.key ?? '',
      decisions: [...run.decisions, decision],
    },
    events: [
      {
        action: 'review.risk',
        reason: command.opinion,
        detail: { ...detailOf(decision), from: run.risk, to: command.risk },
      },
    ],
  }
}
