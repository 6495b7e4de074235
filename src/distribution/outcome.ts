import type { Outcome, Receipt } from '@publishers/contract'
import type { JournalEntry } from '@publishers/journal'
import type { Change } from './changeState'
import type { Delivery, DeliveryError } from './delivery'
import { mergedReceipt } from './journalState'

/** What an observed or answered outcome makes of a delivery. Pure. */
export type Step =
  | { then: 'change'; change: Change }
  /** Without a time it is not looked at again: a person has it. */
  | { then: 'later'; nextAt: Date | null; reason: string; error?: DeliveryError }

type Facts = { outcome: Outcome; delivery: Delivery; entries: readonly JournalEntry[]; now: Date }

/** Shorter than this would only burn the platform's quotas. */
const shortestPollMs = 250

export function stepFor({ outcome, delivery, entries, now }: Facts): Step {
  const finished = { nextAt: null, error: null, instructions: null, finishedAt: now.toISOString() }
  const known = (receipt: Receipt) => {
    const whole = mergedReceipt(entries, merge(delivery.receipt, receipt)) ?? receipt
    return { receipt: whole, url: whole.url ?? null }
  }
  switch (outcome.state) {
    case 'published':
      return done('published', 'delivery.published', { ...finished, ...known(outcome.receipt) })
    case 'recalled':
      return done('recalled', 'delivery.recalled', { ...finished, ...known(outcome.receipt) })
    case 'accepted': {
      const nextAt = later(now, outcome.pollAfterMs)
      if (delivery.state === 'accepted') return { then: 'later', nextAt, reason: '' }
      return done('accepted', 'delivery.accepted', {
        nextAt: nextAt.toISOString(),
        error: null,
        polls: 0,
        ...known(outcome.receipt),
      })
    }
    case 'handedOff': {
      const { pollAfterMs } = outcome
      const nextAt = pollAfterMs === undefined ? null : later(now, pollAfterMs)
      if (delivery.state === 'handedOff' && nextAt) return { then: 'later', nextAt, reason: '' }
      return done('handedOff', 'delivery.handedOff', {
        ...finished,
        nextAt: nextAt?.toISOString() ?? null,
        finishedAt: null,
        instructions: outcome.instructions,
        ...known(outcome.receipt),
      })
    }
    case 'failed': {
      const { code, message, remedy } = outcome
      return done(
        'failed',
        'delivery.failed',
        { ...finished, error: { kind: 'content', code, message, remedy } },
        message,
      )
    }
    case 'wait':
      return { then: 'later', nextAt: later(now, outcome.pollAfterMs), reason: outcome.reason }
    case 'unknown':
      return toPerson(outcome.reason)
    case 'found':
    case 'absent':
      // These close an open step; without one the journal and the platform contradict each other.
      return toPerson(`平台的情况与投递记录不一致（${outcome.step}），请人工核对。`)
  }
}

/** It stays the task it is; the platform is not asked any more. */
export const LEFT_TO_A_PERSON: Step = { then: 'later', nextAt: null, reason: '' }

/** A task for a person. */
export function toPerson(reason: string, error?: DeliveryError): Step {
  const known = error ?? {
    kind: 'unconfirmed',
    code: 'unconfirmed',
    message: reason,
    remedy: '请到平台上核对，再在投递看板点「人工确认」。',
  }
  return done('unconfirmed', 'delivery.unconfirmed', { nextAt: null, error: known }, reason)
}

const done = (
  state: Change['state'],
  action: Change['action'],
  data: Change['data'],
  reason?: string,
): Step => ({
  then: 'change',
  change: { state, action, data, ...(reason && { reason }) },
})

const later = (now: Date, ms: number) => new Date(now.getTime() + Math.max(shortestPollMs, ms))

const merge = (before: Receipt | null | undefined, after: Receipt): Receipt => ({
  ...before,
  ...after,
  url: after.url ?? before?.url,
  ids: { ...before?.ids, ...after.ids },
})
