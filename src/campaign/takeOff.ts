import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { orderRecall } from '@/distribution/recall'
import type { Submission } from '@/payload-types'
import { withdraw } from '@/review/withdraw'

type Going = {
  req: PayloadRequest
  entry: Pick<Submission, 'id' | 'title' | 'organization'>
  reason: string
  actor: { id: string; name: string }
}

/** The page goes at once, in the transaction of `req`; what channels show is ordered back and the worker sees to it. */
export async function takeOff({ req, entry, reason, actor }: Going): Promise<void> {
  const { payload } = req
  const item = { ...entry, id: entry.id as Id }
  try {
    await orderRecall({ req, kind: 'submissions', item, reason, orderGiver: actor.name })
  } catch (error) {
    // Never sent anywhere: nothing to order back.
    if (!(error instanceof Error && 'status' in error && error.status === 409)) throw error
  }
  await withdraw({ payload, req, kind: 'submissions', item: item.id, reason, actor })
}
