import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { inTransaction } from '@/database/inTransaction'
import { RECALL_ORDERED } from './approval'
import { changeState } from './changeState'
import type { Delivery, DeliveryError } from './delivery'
import { findDeliveries, UNSENT_STATES } from './delivery'
import { LeaseLost } from './leaseLost'

/** For good: what was ordered back is not sent again by a retry. */
const recalled: DeliveryError = {
  kind: 'content',
  code: RECALL_ORDERED,
  message: '稿件已被下令撤下',
  remedy: '如需重新发布请再次送审。',
}

type Cancelling = {
  req: PayloadRequest
  kind: string
  item: Id
  reason: string
  account?: Id
  isRecall?: boolean
}

/**
 * Cancels what waits to be sent; nothing of it is under way, for an open intent keeps a delivery `running`.
 * Gives back the cancelled rows. What a worker claims at the same moment meets the closed gate instead.
 */
export async function cancelUnsent({
  req,
  kind,
  item,
  reason,
  account,
  isRecall,
}: Cancelling): Promise<Delivery[]> {
  return inTransaction({ payload: req.payload, req, label: 'cancel unsent' }, async (inside) => {
    const waiting = await findDeliveries({
      payload: req.payload,
      req: inside,
      where: {
        and: [
          { kind: { equals: kind } },
          { item: { equals: String(item) } },
          { action: { not_equals: 'recall' } },
          { state: { in: [...UNSENT_STATES] } },
          ...(account === undefined ? [] : [{ account: { equals: account } }]),
        ],
      },
    })
    const cancelled: Delivery[] = []
    for (const delivery of waiting) {
      const data = {
        nextAt: null,
        finishedAt: new Date().toISOString(),
        reason,
        ...(isRecall && { error: recalled }),
      }
      const change = { state: 'cancelled', action: 'delivery.cancelled', data, reason } as const
      try {
        cancelled.push(await changeState({ payload: req.payload, req: inside, delivery, change }))
      } catch (error) {
        if (!(error instanceof LeaseLost)) throw error
      }
    }
    return cancelled
  })
}
