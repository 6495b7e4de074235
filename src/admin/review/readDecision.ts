import { stagesToFollowUp } from '@/review/stages'
import type { WordKey, Words } from '../words/wordsIn'
import type { Run, StageDecision, StageRun } from './reviewShape'

/** The last passing signature of a stage that still counts: a stage opened again has none. */
export function passedIn(run: Run | null, key: string): StageDecision | undefined {
  const stage = run?.stages.find((candidate) => candidate.key === key)
  if (stage?.state !== 'passed') return undefined
  return run?.decisions.findLast(
    (decision) => decision.stage === key && ['approve', 'followUp'].includes(decision.decision),
  )
}

/** Decisions that are no pass of a stage, in order: submissions, returns, changes of risk. */
export const otherDecisions = (run: Run | null): StageDecision[] =>
  (run?.decisions ?? []).filter(
    ({ decision }) => !['approve', 'followUp', 'opened'].includes(decision),
  )

const TITLES: Readonly<Record<string, WordKey>> = {
  submit: 'submit',
  approve: 'approve',
  return: 'return',
  reject: 'reject',
  withdraw: 'withdraw',
  followUp: 'followUp',
  risk: 'risk',
  invalidate: 'invalidate',
}

export function titleOfDecision({ decision, stageTitle }: StageDecision, word: Words): string {
  const key = TITLES[decision]
  return [stageTitle, key ? word(key) : decision].filter(Boolean).join(' · ')
}

/** A stage passed over in an emergency: either it follows within a day, or it is left out. */
export const wordForSkipped = (stages: readonly StageRun[], key: string): WordKey =>
  stagesToFollowUp(stages).some((stage) => stage.key === key) ? 'stageSkipped' : 'stageWaived'
