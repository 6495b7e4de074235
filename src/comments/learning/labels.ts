import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'

/** A decision as it is stored, with what learning reads of it. */
export type DecisionRow = {
  id: Id
  comment: unknown
  round: number
  actor?: unknown
  action: string
  violation?: string | null
  sentiment?: string | null
  intent?: string | null
  way?: string | null
  after?: unknown
  machine?: unknown
  undoneAt?: string | null
  createdAt: string
}

export type Labels = { sentiment: string; intent: string; violation: string }

/** A labelled row: what a person says of a comment, beside what the machine had said. */
export type LabelledRow = {
  comment: string
  /** With personal data masked. */
  text: string
  channel: string
  action: string
  at: string
  person: Labels
  machine: Labels
}

/** The way of a blind second look, which decides nothing. */
export const SECOND = 'second'

/** These say nothing about what a comment is. */
const SILENT = ['undo', 'mask', 'picture']

/** Does this decision stand and say what the comment is? Pure. */
export const isLabelling = ({ action, way, undoneAt }: DecisionRow): boolean =>
  !undoneAt && way !== SECOND && !SILENT.includes(action)

/** Of each comment the decision that counts: the last of those that stand. Pure; any order. */
export function lastDecisions(decisions: readonly DecisionRow[]): Map<string, DecisionRow> {
  const last = new Map<string, DecisionRow>()
  for (const decision of decisions.filter(isLabelling)) {
    const comment = String(idOf(decision.comment))
    const known = last.get(comment)
    if (!known || decision.round > known.round) last.set(comment, decision)
  }
  return last
}

/** What was labelled by the decision itself, else what it left in force; '' where nobody said. */
export function personLabels(decision: DecisionRow): Labels {
  const after = recordOf(decision.after)
  const said = (own: unknown, left: unknown) => textOf(own) || textOf(left)
  return {
    sentiment: said(decision.sentiment, after.sentiment),
    intent: said(decision.intent, after.intent),
    violation: said(decision.violation, after.violation),
  }
}

export function machineLabels(decision: DecisionRow): Labels {
  const machine = recordOf(decision.machine)
  const violations = Array.isArray(machine.violations) ? machine.violations : []
  return {
    sentiment: textOf(machine.sentiment),
    intent: textOf(machine.intent),
    violation: textOf(violations[0]),
  }
}

/** Equal texts once, the newest label of them; oldest first. Pure. */
export function onceEach(rows: readonly LabelledRow[]): LabelledRow[] {
  const byText = new Map<string, LabelledRow>()
  for (const row of rows.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const key = row.text.trim()
    byText.delete(key)
    byText.set(key, row)
  }
  return [...byText.values()]
}

const recordOf = (value: unknown): Record<string, unknown> =>
  value && typeof value === 'object' ? (value as Record<string, unknown>) : {}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
