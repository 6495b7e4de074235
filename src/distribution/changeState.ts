import type { Payload, PayloadRequest } from 'payload'
import type { AuditAction } from '@/audit/actions'
import { record } from '@/audit/record'
import { updateFenced } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import type { Delivery, DeliveryState } from './delivery'
import { followersChange } from './issueFollow'
import { LeaseLost } from './leaseLost'

export type Change = {
  state: DeliveryState
  action: AuditAction
  /** Further fields of the row. */
  data?: Partial<Omit<Delivery, 'id' | 'state' | 'fence'>>
  reason?: string
  detail?: Record<string, unknown>
  /** Keeps the lease, when the same worker goes on. */
  keepsLease?: boolean
}

type Changing = {
  payload: Payload
  req?: PayloadRequest
  delivery: Delivery
  change: Change
  actor?: { id: string; name: string }
}

/**
 * The one way a delivery changes its state: the row, if nobody else took it since it was read, and exactly
 * one audit event, in one transaction. Throws LeaseLost when somebody did. Gives back the row as it is now.
 */
export async function changeState({
  payload,
  req,
  delivery,
  change,
  actor,
}: Changing): Promise<Delivery> {
  const data = {
    ...change.data,
    state: change.state,
    ...(change.keepsLease ? {} : released(delivery)),
  }
  await inTransaction({ payload, req, label: change.action }, async (inside) => {
    const isOurs = await updateFenced({
      payload,
      req: inside,
      id: delivery.id,
      fence: delivery.fence,
      data,
    })
    if (!isOurs) throw new LeaseLost(delivery.id)
    await record(inside, {
      action: change.action,
      target: { kind: 'deliveries', id: delivery.id, title: delivery.title },
      organization: delivery.organization,
      reason: change.reason,
      detail: {
        from: delivery.state,
        to: change.state,
        account: String(delivery.account),
        ...change.detail,
      },
      actor,
    })
    // The articles of an issue are what their issue is.
    const followers = await followersChange({ payload, req: inside, delivery, change })
    for (const each of followers) await changeState({ payload, req: inside, ...each, actor })
  })
  return { ...delivery, ...data }
}

/** Gives a delivery back without a change of its state, so without an audit event. */
export async function release({
  payload,
  delivery,
  data,
}: {
  payload: Payload
  delivery: Delivery
  data: Partial<Omit<Delivery, 'id' | 'state' | 'fence'>>
}): Promise<void> {
  const isOurs = await updateFenced({
    payload,
    id: delivery.id,
    fence: delivery.fence,
    data: { ...data, ...released(delivery) },
  })
  if (!isOurs) throw new LeaseLost(delivery.id)
}

/** The fence moves on with every release, so that whoever still believes in the old lease finds out. */
const released = ({ fence }: Delivery) => ({ leaseOwner: null, leaseUntil: null, fence: fence + 1 })
