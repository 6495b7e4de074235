import type { ReviewAnswer } from '@/admin/review/reviewShape'
import type { RunState } from '@/review/run'
import { DEFAULT_STAGES, openFrom, startStages } from '@/review/stages'
import type { StateWord } from '@/review/stateWord'

type Given = {
  stage?: string
  state?: StateWord
  runState?: RunState
  allowed?: ReviewAnswer['allowed']
  checklist?: string[]
  emergency?: boolean
}

/** What the review endpoint would answer for a class A item at this stage; without a stage, not yet submitted. */
export function answerAt({
  stage,
  state,
  runState = 'inReview',
  allowed = {},
  checklist = [],
  emergency = false,
}: Given): ReviewAnswer {
  const now = new Date('2026-11-20T02:00:00.000Z')
  const stages = openFrom(startStages(DEFAULT_STAGES.A, emergency), stage || undefined, now)
  const signature = {
    stage: '',
    stageTitle: '',
    by: { id: '1', name: '采小文' },
    at: now.toISOString(),
    revision: 'a'.repeat(64),
  }
  return {
    run:
      stage === undefined
        ? null
        : {
            id: 7,
            title: '稿件',
            state: runState,
            risk: 'A',
            emergency,
            stage,
            stages,
            decisions: [{ ...signature, decision: 'submit' }],
            submittedBy: '1',
            submittedAt: '2026-11-20T01:00:00.000Z',
            revision: signature.revision,
            accounts: [],
          },
    state: state ?? (stage === undefined ? 'draft' : 'inReview'),
    revision: signature.revision,
    allowed,
    stages,
    checklist,
    findings: [],
    renditions: [],
    accounts: [
      { id: 1, name: '网站', channel: 'web' },
      { id: 2, name: '云帆工会', channel: 'wechat' },
    ],
    diff: { sinceLastDecision: [], sinceLive: [] },
  }
}
