import type { Payload, PayloadRequest } from 'payload'
import type { Change } from './changeState'
import type { Delivery, DeliveryError, DeliveryState } from './delivery'
import { articleReceipt, followersOf, isCarrier } from './issueRows'

type Following = { payload: Payload; req: PayloadRequest; delivery: Delivery; change: Change }

/**
 * What a change of an issue's delivery means for the rows of its articles. They never go anywhere by themselves:
 * `nextAt` stays empty.
 */
export async function followersChange({
  payload,
  req,
  delivery,
  change,
}: Following): Promise<{ delivery: Delivery; change: Change }[]> {
  if (!isCarrier(delivery)) return []
  const rows = await followersOf({ payload, req, carrier: delivery.id })
  return rows
    .filter(({ state }) => follows(state, change.state))
    .map((row) => ({ delivery: row, change: followerChange(row, change, rows.length) }))
}

/** Pure. */
export function followerChange(row: Delivery, change: Change, count: number): Change {
  const { receipt, error, dueAt, finishedAt, instructions } = change.data ?? {}
  const own = receipt && articleReceipt(receipt, { position: row.position, count })
  const data: Change['data'] = {
    nextAt: null,
    ...(dueAt !== undefined && { dueAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    ...(instructions !== undefined && { instructions }),
    ...(error !== undefined && { error: ofIssue(error) }),
    ...(own && { receipt: own, url: own.url ?? null }),
  }
  const { state, action, reason } = change
  return { state, action, data, ...(reason && { reason: `随推送期：${reason}` }) }
}

/** One that was taken back or left out stays so; what is out is only moved by a recall of all. */
function follows(now: DeliveryState, next: DeliveryState): boolean {
  if (now === 'recalled' || now === 'cancelled') return false
  return now !== 'published' || next === 'recalled'
}

const ofIssue = (error: DeliveryError | null): DeliveryError | null =>
  error && { ...error, message: `随推送期：${error.message}` }
