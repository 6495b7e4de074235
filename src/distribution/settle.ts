import type { Outcome } from '@publishers/contract'
import { losable } from '@/database/losable'
import { changeState, release } from './changeState'
import { pushedOutcome } from './callbackEvents'
import { checkpoint } from './checkpoint'
import type { Delivery } from './delivery'
import { isWatched } from './delivery'
import type { Desk } from './desk'
import { finishRecall } from './finishRecall'
import type { Step } from './outcome'
import { stepFor } from './outcome'
import { PATIENCE, persist } from './persist'

/** Writes what an attempt came to, and gives the delivery back. */
export async function settle(desk: Desk, outcome: Outcome): Promise<void> {
  const { delivery, entries } = desk
  await takeStep(desk, stepFor({ outcome, delivery, entries, now: new Date() }))
}

type Place = Pick<Desk, 'payload' | 'delivery' | 'entries' | 'lease'>

export async function takeStep(desk: Place, step: Step): Promise<void> {
  const { payload, delivery, lease } = desk
  const actor = { id: `worker:${lease.worker}`, name: '投递进程' }
  await checkpoint(`before-state:${step.then === 'change' ? step.change.state : 'later'}`)
  if (step.then === 'later') {
    const { nextAt, error, reason } = step
    const shown =
      error ??
      (reason
        ? { kind: 'wait', code: 'wait', message: reason, remedy: '系统会自动继续，无需处理。' }
        : null)
    const data = { nextAt: nextAt?.toISOString() ?? null, polls: delivery.polls + 1, error: shown }
    // Lost with the power, it is looked at again when its lease is over.
    await persist(PATIENCE.afterMs, () => losable(() => release({ payload, delivery, data })))
  } else if (delivery.action === 'recall' && step.change.state === 'recalled') {
    await persist(PATIENCE.afterMs, () =>
      finishRecall({ payload, delivery, change: step.change, actor }),
    )
  } else {
    await persist(PATIENCE.afterMs, () =>
      changeState({ payload, delivery, change: step.change, actor }),
    )
  }
  await checkpoint('after-state')
  const state = step.then === 'later' ? delivery.state : step.change.state
  if (isWatched({ state })) await wakeIfPushed(desk, step)
}

/** A callback may have come while we held the lease; it could not wake the delivery then. */
async function wakeIfPushed({ payload, delivery }: Place, step: Step): Promise<void> {
  const receipt =
    step.then === 'change' ? (step.change.data?.receipt ?? delivery.receipt) : delivery.receipt
  if (!(await pushedOutcome({ payload, account: delivery.account, receipt }))) return
  const freed: Delivery = { ...delivery, fence: delivery.fence + 1 }
  // Claimed again already: then the new holder sees the event itself.
  await release({ payload, delivery: freed, data: { nextAt: new Date().toISOString() } }).catch(
    () => undefined,
  )
}
