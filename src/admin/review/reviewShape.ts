import type { ShownRendition } from '@/review/shownRendition'
import type { DecisionName, Run as PlainRun, Stage } from '@/review/run'

/** What `GET /api/<kind>/:id/review` answers; see src/review/endpoints.ts. */

export type { Decision as StageDecision, Stage, StageRun } from '@/review/run'

/** Decisions a person presses a button for. */
export const DECISIONS = [
  'submit',
  'approve',
  'followUp',
  'return',
  'reject',
  'withdraw',
  'risk',
] as const
export type Decision = Extract<DecisionName, (typeof DECISIONS)[number]>

export type Run = Omit<PlainRun, 'snapshot' | 'changes'> & {
  id: number | string
  title: string
  stageLabel?: string | null
  dueAt?: string | null
}

export type Finding = {
  level: 'block' | 'warn'
  field: string
  code: string
  message: string
  remedy: string
}
export type Segment = { kind: 'same' | 'added' | 'removed'; text: string }
export type FieldDifference = { field: string; label: string; segments: Segment[] }
export type { ShownRendition as ShownAccount } from '@/review/shownRendition'
export type AccountChoice = { id: number | string; name: string; channel: string }

export type ReviewAnswer = {
  run: Run | null
  state: string
  /** Hash of the newest content: what a signature is for. */
  revision: string
  allowed: Partial<Record<DecisionName, true | string>>
  stages: Stage[]
  checklist: string[]
  findings: Finding[]
  accounts: AccountChoice[]
  renditions: ShownRendition[]
  diff: { sinceLastDecision: FieldDifference[]; sinceLive: FieldDifference[] }
}
