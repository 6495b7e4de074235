import type { Payload } from 'payload'
import type { Receipt } from '@publishers/contract'
import type { JournalEntry } from '@publishers/journal'
import type { Delivery } from './delivery'
import { readDelivery } from './delivery'
import { articleReceipt, followersOf, isFollower } from './issueRows'
import { mergedReceipt } from './journalState'

/** The delivery whose journal tells what was sent: an article of an issue went out with its carrier. */
export async function carrierOf({
  payload,
  target,
}: {
  payload: Payload
  target: Delivery
}): Promise<Delivery> {
  if (!isFollower(target) || target.target === undefined) return target
  return (await readDelivery({ payload, id: target.target })) ?? target
}

type Sent = { payload: Payload; target: Delivery; carrier: Delivery }

/** How a receipt made of the carrier's journal looks for the target alone. */
export async function receiptReader({ payload, target, carrier }: Sent) {
  if (carrier.id === target.id)
    return (entries: readonly JournalEntry[]) => mergedReceipt(entries, target.receipt)
  const { length: count } = await followersOf({ payload, carrier: carrier.id })
  return (entries: readonly JournalEntry[]): Receipt | undefined => {
    const receipt = mergedReceipt(entries, carrier.receipt ?? target.receipt)
    // An issue that will never go leaves one draft: all of it is rubbish, and is taken away as a whole.
    const isDead = carrier.state === 'failed' || carrier.state === 'cancelled'
    if (!receipt || isDead) return receipt
    return articleReceipt(receipt, { position: target.position, count })
  }
}
