import type { Payload, PayloadRequest } from 'payload'
import type { AuditAction } from '@/audit/actions'
import { record } from '@/audit/record'
import { updateFenced } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { LeaseLost } from '@/distribution/leaseLost'
import type { Act, ActState } from './act'
import { ACTS } from './act'

export type ActChange = {
  state: ActState
  action: AuditAction
  data?: Partial<Omit<Act, 'id' | 'state' | 'fence' | 'orderedBy' | 'doneBy'>> & {
    orderedBy?: unknown
    doneBy?: unknown
  }
  reason?: string
  detail?: Record<string, unknown>
}

type Changing = {
  payload: Payload
  req?: PayloadRequest
  act: Act
  change: ActChange
  actor?: { id: string; name: string }
  /** What else belongs to it, in the same transaction: the reply that was sent. */
  also?: (req: PayloadRequest) => Promise<unknown>
}

/** The one way an act changes its state: fenced, with one audit event. Throws LeaseLost when somebody else has it. */
export async function changeAct({
  payload,
  req,
  act,
  change,
  actor,
  also,
}: Changing): Promise<void> {
  const { id, fence } = act
  const data = { ...change.data, state: change.state, ...releasedAct(act) }
  await inTransaction({ payload, req, label: change.action }, async (inside) => {
    const isOurs = await updateFenced({ payload, req: inside, queue: ACTS, id, fence, data })
    if (!isOurs) throw new LeaseLost(id)
    await record(inside, {
      action: change.action,
      target: { kind: ACTS, id },
      organization: act.organization,
      reason: change.reason,
      detail: {
        act: act.act,
        comment: String(act.comment),
        channel: act.channel,
        from: act.state,
        to: change.state,
        ...change.detail,
      },
      actor,
    })
    await also?.(inside)
  })
}

/** The fence moves on with every release: whoever believes in an old lease finds out. */
export const releasedAct = ({ fence }: Pick<Act, 'fence'>) => ({
  leaseOwner: null,
  leaseUntil: null,
  fence: fence + 1,
})
