import type { LinearModel } from '../model/linearModel'
import type { Decided } from './learn'
import { accuracy } from './learn'

export type Gate = {
  current: LinearModel
  candidate: LinearModel
  /** Rows of old domains neither model was trained on. */
  keptSet: readonly Decided[]
  /** Decisions held back from the learning. */
  newSet: readonly Decided[]
}

export type GateAnswer = {
  isAdmitted: boolean
  /** Shares right, of the model in force and of the candidate. */
  kept: { before: number; after: number }
  fresh: { before: number; after: number }
  why: string
}

/** A candidate may lose this much where it was good, and has to win something where it was not. */
const MOST_LOST = 0.02
const FEWEST_KEPT = 100

/** Whether a re-trained model may take over. It is asked, not trusted: nothing is activated without it. */
export function gate({ current, candidate, keptSet, newSet }: Gate): GateAnswer {
  const kept = { before: accuracy(current, keptSet), after: accuracy(candidate, keptSet) }
  const fresh = { before: accuracy(current, newSet), after: accuracy(candidate, newSet) }
  const refusals = [
    keptSet.length < FEWEST_KEPT ? `only ${keptSet.length} kept rows` : '',
    kept.before - kept.after > MOST_LOST ? 'forgets what it knew' : '',
    fresh.after <= fresh.before ? 'gains nothing' : '',
  ].filter((refusal) => refusal !== '')
  return { isAdmitted: refusals.length === 0, kept, fresh, why: refusals.join(', ') || 'admitted' }
}
