import type { AuditAction } from '@/audit/actions'
import type { Permission } from '@/access/permissions'
import type { Id } from '@/access/scope'

/** Types of one passage of a revision through the stages. Plain JSON, as it is stored. */

export const RISKS = ['A', 'B', 'C'] as const
export type Risk = (typeof RISKS)[number]

export type ReviewRole = 'reviewer1' | 'reviewer2' | 'chief'

export const MISSED = ['late', 'skip', 'ask'] as const
export type Missed = (typeof MISSED)[number]

/** A stage as a template has it. `hours` is the time allowed from opening. */
export type Stage = {
  key: string
  title: string
  role: ReviewRole
  checklist: string[]
  hours: number
  skipInEmergency: boolean
}

/** Who signed; `for` names the person on whose behalf (代). */
export type Signer = { id: string; name: string; for?: { id: string; name: string } }

export type StageRun = Stage & {
  state: 'waiting' | 'open' | 'passed' | 'skipped'
  /** ISO; set when the stage opens. */
  dueAt?: string
  opened?: { by: Signer; at: string }
  passed?: { by: Signer; at: string }
}

export const DECISIONS = [
  'submit',
  'approve',
  'return',
  'reject',
  'withdraw',
  'risk',
  'opened',
  'followUp',
] as const
export type DecisionName = (typeof DECISIONS)[number]

/** One signature. `revision` is the hash of the content that was signed. */
export type Decision = {
  decision: DecisionName | 'invalidate'
  stage: string
  stageTitle: string
  by: Signer
  at: string
  revision: string
  ip?: string
  opinion?: string
  code?: string
  target?: string
  /** Rows ticked one by one; absent where the signature attests the whole list. */
  checklist?: string[]
  attestsAll?: boolean
  /** Of a submission after a return: the content as it was returned, to show what was mended. */
  before?: Snapshot
}

/** A content change and the stage that was open then; '' is before the review, by the author. */
export type Change = { by: { id: string; name: string }; at: string; stage: string }

export type RunState =
  | 'inReview'
  | 'returned'
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'invalidated'

export type Snapshot = Record<string, unknown>

/** What an account was approved to get: the hash of its rendition. */
export type ApprovedRendition = { account: string; sha256: string }

export type Run = {
  state: RunState
  risk: Risk
  emergency: boolean
  /** Key of the open stage, '' when none is. */
  stage: string
  stages: StageRun[]
  decisions: Decision[]
  changes: Change[]
  submittedBy: string
  submittedAt: string
  revision: string
  snapshot: Snapshot
  accounts: Id[]
  /** Of every approved account, from the final approval on. */
  renditions?: ApprovedRendition[]
  /** ISO; not before. */
  publishAt?: string
  /** What becomes of what misses its time. */
  missed?: Missed
  /** Why it may go at a time a rule speaks against. */
  slotNote?: string
  /** Accounts that would say the same are kept apart. */
  stagger?: boolean
  approvedAt?: string
  followUpDueAt?: string
  followUpDoneAt?: string
}

/** Somebody whose rights the actor may use, by delegation, at this moment. */
export type Principal = { id: string; name: string; may: readonly Permission[] }

export type Actor = {
  id: string
  name: string
  kind: 'person' | 'apiKey'
  may: readonly Permission[]
  principals: readonly Principal[]
  ip?: string
}

/** The content as it stands when the command arrives. */
export type Head = {
  snapshot: Snapshot
  revision: string
  authors: readonly { id: string; name: string }[]
}

export type AccountChoice = { id: Id; name: string; channel: string }

/** What a decision needs to know of the world; the effect loads it, the decision stays pure. */
export type Circumstances = {
  head: Head
  /** Stages by risk class, from the organization's template or the default. */
  templates: Readonly<Record<Risk, readonly Stage[]>>
  risk: Risk
  urgent: boolean
  emergency: { reason: string; authorisedBy: string }
  /** Messages of the findings that block. */
  blocking: readonly string[]
  accounts: { available: readonly AccountChoice[]; planned: readonly Id[]; fallback: readonly Id[] }
  plannedFor?: string
  missed?: Missed
  /** Revision that readers see now, '' when none. */
  live: string
}

export type Command = {
  decision: DecisionName
  opinion?: string
  code?: string
  target?: string
  checklist?: string[]
  revision?: string
  stage?: string
  risk?: Risk
  accounts?: Id[]
  /** ISO */
  publishAt?: string
  missed?: Missed
  slotNote?: string
  stagger?: boolean
}

/** All that a verdict depends on. */
export type Judged = { run: Run; command: Command; actor: Actor; now: Date; facts: Circumstances }

export type ReviewEvent = { action: AuditAction; reason?: string; detail: Record<string, unknown> }

export type Refusal = {
  status: 400 | 403 | 409
  code: string
  message: string
  messages?: string[]
}

export type Verdict = { run: Run; events: ReviewEvent[] } | { refusal: Refusal }

export const refuse = (
  status: Refusal['status'],
  code: string,
  message: string,
  messages?: string[],
) => ({
  refusal: { status, code, message, ...(messages && { messages }) },
})
