import type { PayloadRequest, Where } from 'payload'
import { findDeliveries } from '@/distribution/delivery'
import type { FanoutRow } from '@/distribution/fanout'
import { recallFanout } from '@/distribution/fanout'
import type { ClaimedItem } from './claimedWork'

/** How far the newest recall of the work has come, account by account; none where none was ordered. */
export async function recallsOfWork(
  req: PayloadRequest,
  { kind, head }: ClaimedItem,
): Promise<FanoutRow[]> {
  const where: Where = {
    and: [{ kind: { equals: kind } }, { item: { equals: String(head.id) } }],
  }
  const deliveries = await findDeliveries({ payload: req.payload, req, where })
  return recallFanout({ deliveries })?.rows ?? []
}
