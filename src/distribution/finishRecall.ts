import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import type { Change } from './changeState'
import { changeState } from './changeState'
import type { Delivery } from './delivery'
import { findDeliveries, OUT_STATES, readDelivery, samePlace } from './delivery'
import { followersOf, isFollower } from './issueRows'

type Finishing = {
  payload: Payload
  /** Of the person who says so; absent in a worker. */
  req?: PayloadRequest
  delivery: Delivery
  change: Change
  actor?: { id: string; name: string }
}

/**
 * The recall is done: its own row, and every delivery of this item on this account that had something out
 * (a web page has one delivery a revision), in one transaction.
 */
export async function finishRecall({
  payload,
  req: outer,
  delivery,
  change,
  actor,
}: Finishing): Promise<void> {
  await inTransaction({ payload, req: outer, label: 'recall done' }, async (req) => {
    const out = await findDeliveries({
      payload,
      req,
      where: {
        and: [
          ...samePlace(delivery),
          { action: { not_equals: 'recall' } },
          { or: [{ state: { in: [...OUT_STATES] } }, { id: { equals: delivery.target } }] },
        ],
      },
    })
    for (const original of out.filter(({ state }) => state !== 'recalled')) {
      // Ordered after the recall: that is a new publication, not what was taken back.
      if (original.createdAt > delivery.createdAt) continue
      const data = {
        nextAt: null,
        instructions: null,
        error: null,
        finishedAt: new Date().toISOString(),
      }
      const recalled: Change = {
        state: 'recalled',
        action: 'delivery.recalled',
        data,
        reason: delivery.reason ?? undefined,
      }
      await changeState({ payload, req, delivery: original, change: recalled, actor })
    }
    await closeIssue({ payload, req, delivery, actor })
    // Last: where a database has no transactions, a worker killed before this is taken over and ends the rest.
    await changeState({ payload, req, delivery, change, actor })
  })
}

/** The last article of an issue was taken back: so was the issue. */
async function closeIssue({
  payload,
  req,
  delivery,
  actor,
}: Pick<Finishing, 'payload' | 'req' | 'delivery' | 'actor'>): Promise<void> {
  const target =
    delivery.target === undefined
      ? undefined
      : await readDelivery({ payload, req, id: delivery.target })
  if (!target || !isFollower(target) || target.target === undefined) return
  const rows = await followersOf({ payload, req, carrier: target.target })
  const carrier = await readDelivery({ payload, req, id: target.target })
  if (carrier?.state !== 'published' || rows.some(({ state }) => state !== 'recalled')) return
  const data = { nextAt: null, finishedAt: new Date().toISOString() }
  const reason = '各篇都已撤下'
  await changeState({
    payload,
    req,
    delivery: carrier,
    change: { state: 'recalled', action: 'delivery.recalled', data, reason },
    actor,
  })
}
