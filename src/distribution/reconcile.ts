import type { Observation, Outcome, Receipt } from '@publishers/contract'
import type { JournalEntry } from '@publishers/journal'
import { checkpoint } from './checkpoint'
import type { Delivery } from './delivery'
import type { Desk } from './desk'
import { writeEnd } from './journal'
import { settleLeft } from './journalState'
import { openSince } from './openSince'
import { stepFor, toPerson } from './outcome'
import { takeStep } from './settle'

type Open = {
  desk: Desk
  intent: JournalEntry
  observation: Observation
  /** Whose journal the intent is in; a recall also asks about its target. */
  owner?: { delivery: Delivery; entries: JournalEntry[] }
}

/**
 * An intent without an end is never sent again: the platform is asked. True when the step is closed now and
 * the delivery may go on; false when it was given back, to look again later or to a person.
 */
export async function reconcile({
  desk,
  intent,
  observation,
  owner = desk,
}: Open): Promise<boolean> {
  const { publisher, context, timing } = desk
  const known = openSince({ delivery: owner.delivery.id, intent })
  const { settleMs } = timing
  const left = Math.max(settleLeft({ intent, settleMs, now: new Date() }), settleMs - known)
  if (left > 0) {
    await takeStep(desk, {
      then: 'later',
      nextAt: new Date(Date.now() + left),
      reason: '请求可能还在路上',
    })
    return false
  }
  await checkpoint(`before-observe:${intent.step}`)
  const outcome = await publisher.observe(observation, context)
  await checkpoint(`after-observe:${intent.step}`)
  const end = endOf(outcome, intent)
  if (end) await writeEnd({ ...desk, ...owner }, { step: intent.step, round: intent.round, ...end })
  if (outcome.state === 'found' || outcome.state === 'absent') {
    if (end) return true
  }
  if (owner !== desk && end) return true
  const isTooOld = Date.now() - Date.parse(intent.at) > timing.reconcileMs
  const step = stepFor({ outcome, delivery: desk.delivery, entries: desk.entries, now: new Date() })
  await takeStep(
    desk,
    step.then === 'later' && isTooOld ? toPerson(`一直无法核对：${step.reason}`) : step,
  )
  return false
}

/** How the outcome ends the open round; undefined when it does not. */
function endOf(
  outcome: Outcome,
  intent: JournalEntry,
): Pick<JournalEntry, 'kind' | 'detail'> | undefined {
  switch (outcome.state) {
    case 'found':
      return outcome.step === intent.step ? { kind: 'receipt', detail: outcome.receipt } : undefined
    case 'absent':
      return outcome.step === intent.step
        ? { kind: 'absent', detail: { proof: outcome.proof } }
        : undefined
    case 'published':
    case 'accepted':
    case 'handedOff':
    case 'recalled':
      return { kind: 'receipt', detail: outcome.receipt satisfies Receipt }
    case 'failed':
      return { kind: 'failure', detail: { code: outcome.code, message: outcome.message } }
    default:
      return undefined
  }
}
