import { describeError, isCertainlyNotDone, verdictOn } from '@/distribution/failure'
import { backoffMs } from '@/distribution/schedule'
import type { ActStep, Facts } from './actStep'
import { byHandStep, failedStep, goneStep, unconfirmedStep } from './actStep'

/** What an error means for an act. Pure. */

type Failing = Facts & { error: unknown; settleMs: number }

/** Of the call itself, or of what comes before it. `intentAt` tells whether the call may have left. */
export function stepAfterFailure({ error, settleMs, ...facts }: Failing): ActStep {
  const { act, now, random } = facts
  const described = describeError(error)
  const isOpen = Boolean(act.intentAt) && !isCertainlyNotDone(error)
  if (isOpen) {
    // Sent, and nobody knows what became of it: it is looked up as soon as an absence would be a proof.
    return { then: 'later', at: new Date(now.getTime() + settleMs), error: described }
  }
  if (described.kind === 'notFound') return goneStep(facts)
  // Our own word for an account that is switched off; the platform's are for a person to do there.
  if (described.kind === 'account' && described.code !== 'account') return byHandStep(described)
  const verdict = verdictOn({ error, isOpen: false, tries: act.tries + 1, now, random })
  if (verdict.then === 'handOff') return byHandStep(described)
  if (verdict.then !== 'retry')
    return failedStep(facts, { error: described, byHandBecause: described.message })
  const nextAt = verdict.at.toISOString()
  const data = { intentAt: null, nextAt, tries: act.tries + 1, error: described }
  if (!act.intentAt) return { then: 'later', at: verdict.at, error: described }
  return {
    then: 'change',
    change: {
      ...{ state: 'queued', action: 'act.later', data, reason: described.message },
      detail: { nextAt },
    },
  }
}

type Missing = Facts & { error: unknown; reconcileMs: number }

/** A look that failed says nothing; it is tried for a day, and then a person looks. */
export function stepAfterFailedLook({ error, reconcileMs, ...facts }: Missing): ActStep {
  const { act, now, random } = facts
  const described = describeError(error)
  if (described.kind === 'notFound') return goneStep(facts)
  const age = now.getTime() - Date.parse(act.intentAt ?? now.toISOString())
  if (age > reconcileMs || described.kind === 'manual' || described.code === 'noPrivilege')
    return unconfirmedStep(described.message)
  const wait = backoffMs({ firstDelayMs: 2_000, tries: act.tries + 1, random, retryAfterMs: 0 })
  return { then: 'later', at: new Date(now.getTime() + wait), error: described }
}
