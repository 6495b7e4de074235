import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { withdraw } from '@/review/withdraw'
import { orderRecall } from './recall'

type Going = {
  req: PayloadRequest
  kind: Kind
  item: { id: Id; title?: string | null; organization?: unknown }
  reason: string
  actor: { id: string; name: string }
}

/** The page goes at once, in the transaction of `req`; what channels show is ordered back and the worker sees to it. */
export async function takeOff({ req, kind, item, reason, actor }: Going): Promise<void> {
  const { payload } = req
  try {
    await orderRecall({ req, kind, item, reason, orderGiver: actor.name })
  } catch (error) {
    // Never sent anywhere: nothing to order back.
    if (!(error instanceof Error && 'status' in error && error.status === 409)) throw error
  }
  await withdraw({ payload, req, kind, item: item.id, reason, actor })
}
