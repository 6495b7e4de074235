import type { PayloadRequest } from 'payload'
import { changeState } from './changeState'
import type { Delivery } from './delivery'

type Taking = {
  req: PayloadRequest
  delivery: Delivery
  issue: { title: string }
  title: string
}

/** What waits to go alone goes with the issue instead. Throws LeaseLost when a worker has just begun it. */
export async function takeOver({ req, delivery, issue }: Taking): Promise<void> {
  const reason = `改随推送期《${issue.title}》发送`
  const data = { nextAt: null, finishedAt: new Date().toISOString(), reason }
  await changeState({
    payload: req.payload,
    req,
    delivery,
    change: { state: 'cancelled', action: 'delivery.cancelled', data, reason },
  })
}
