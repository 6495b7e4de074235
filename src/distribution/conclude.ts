import type { Payload } from 'payload'
import type { JournalEntry } from '@publishers/journal'
import { RECALL_ORDERED } from './approval'
import type { Delivery } from './delivery'
import { isWatched } from './delivery'
import { describeError, verdictOn } from './failure'
import { openIntent } from './journalState'
import type { Lease } from './lease'
import type { Step } from './outcome'
import { LEFT_TO_A_PERSON, toPerson } from './outcome'
import { backoffMs } from './schedule'
import { takeStep } from './settle'
import type { Timing } from './timing'
import { acceptedAt } from './watch'

type Concluding = {
  payload: Payload
  delivery: Delivery
  entries: JournalEntry[]
  lease: Lease
  timing: Timing
  error: unknown
}

/** What an attempt that threw comes to. */
export async function conclude({
  payload,
  delivery,
  entries,
  lease,
  timing,
  error,
}: Concluding): Promise<void> {
  const described = describeError(error)
  payload.logger.warn({
    msg: `delivery ${String(delivery.id)} (${delivery.channel}): ${described.kind} ${described.code} ${described.message}`,
  })
  await takeStep(
    { payload, delivery, entries, lease },
    stepAfter({ delivery, entries, timing, error, now: new Date(), random: Math.random() }),
  )
}

type Facts = Pick<Concluding, 'delivery' | 'entries' | 'timing' | 'error'> & {
  now: Date
  random: number
}

/** Pure. */
export function stepAfter({ delivery, entries, timing, error, now, random }: Facts): Step {
  const described = describeError(error)
  const intent = openIntent(entries)
  const lookAgain = (least = 0) => {
    const wait = backoffMs({
      firstDelayMs: 2_000,
      tries: delivery.polls + 1,
      random,
      retryAfterMs: least,
    })
    return {
      then: 'later',
      nextAt: new Date(now.getTime() + wait),
      reason: described.message,
      error: described,
    } as const
  }
  // It went out already: an error of a look at it says nothing about it.
  if (isWatched(delivery) && !intent) {
    const isTooLong = now.getTime() - acceptedAt({ entries, delivery }) > timing.watchMs
    if (!isTooLong) return lookAgain()
    return delivery.state === 'handedOff'
      ? LEFT_TO_A_PERSON
      : toPerson(described.message, described)
  }
  const verdict = verdictOn({
    error,
    isOpen: Boolean(intent),
    tries: delivery.tries + 1,
    now,
    random,
  })
  if (verdict.then === 'reconcile' && intent) {
    const age = now.getTime() - Date.parse(intent.at)
    if (age > timing.reconcileMs) return toPerson(described.message, described)
    const settling = Math.max(0, timing.settleMs - age)
    // The first look comes as soon as a proof is possible; only looks that fail are spaced out.
    return settling > 0
      ? { ...lookAgain(), nextAt: new Date(now.getTime() + settling) }
      : lookAgain()
  }
  return changeAfter({ verdict, delivery, described })
}

type Deciding = {
  verdict: ReturnType<typeof verdictOn>
  delivery: Delivery
  described: ReturnType<typeof describeError>
}

function changeAfter({ verdict, delivery, described }: Deciding): Step {
  const reason = described.message
  const finishedAt = new Date().toISOString()
  if (verdict.then === 'retry') {
    const data = { nextAt: verdict.at.toISOString(), tries: delivery.tries + 1, error: described }
    return {
      then: 'change',
      change: {
        state: 'queued',
        action: 'delivery.retryLater',
        data,
        reason,
        detail: { nextAt: data.nextAt },
      },
    }
  }
  if (verdict.then === 'handOff') {
    const data = { nextAt: null, error: null, instructions: verdict.instructions }
    return {
      then: 'change',
      change: { state: 'handedOff', action: 'delivery.handedOff', data, reason },
    }
  }
  const data = { nextAt: null, error: described, finishedAt }
  if (described.code === RECALL_ORDERED) {
    return {
      then: 'change',
      change: { state: 'cancelled', action: 'delivery.cancelled', data, reason },
    }
  }
  return {
    then: 'change',
    change: {
      state: 'failed',
      action: 'delivery.failed',
      data,
      reason,
      detail: { kind: described.kind, code: described.code },
    },
  }
}
