import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { updateFenced } from '@/database/atomic'
import type { CallbackResult, Outcome, Receipt } from '@publishers/contract'
import type { Delivery } from './delivery'
import { isWatched, readDelivery } from './delivery'
import { claimKey, readState } from './platformState'

/**
 * What a platform pushed to us and a signature proves, kept until the worker that holds the delivery takes it for an observation.
 * An event and the receipt it is about may arrive in either order: each side writes its own row first and
 * then looks for the other's, so one of them always sees both.
 */

export type PushedEvent = CallbackResult['events'][number]

type Named = { payload: Payload; account: Id; name: string; id: string }

/** Longer than any platform repeats a push or takes to publish. */
const keptMs = 30 * 24 * 3_600_000

/** Stores the event; true when it is new. Wakes the delivery it is about. Sends nothing. */
export async function takeEvent({
  payload,
  account,
  event,
}: {
  payload: Payload
  account: Id
  event: PushedEvent
}): Promise<boolean> {
  const expiresAt = new Date(Date.now() + keptMs)
  const isNew = await claimKey({
    payload,
    key: `callback:${account}:${event.dedupeKey}`,
    value: { at: new Date().toISOString() },
    expiresAt,
  })
  for (const [name, id] of Object.entries(event.ids)) {
    const key = eventKey({ account, name, id })
    const kept = event.isProven ? key : hintKey({ account, name, id })
    await claimKey({ payload, key: kept, value: event.outcome, expiresAt })
    const link = await readState({ payload, key: linkKey({ account, name, id }) })
    const delivery = idOf((link?.value as { delivery?: unknown } | undefined)?.delivery)
    if (delivery !== undefined) await wake({ payload, id: delivery })
  }
  return isNew
}

/** Remembers whose ids these are, for the callback that will name them. */
export async function linkReceipt({
  payload,
  req,
  delivery,
  receipt,
}: {
  payload: Payload
  req?: PayloadRequest
  delivery: Pick<Delivery, 'id' | 'account'>
  receipt: Receipt
}): Promise<void> {
  const expiresAt = new Date(Date.now() + keptMs)
  for (const [name, id] of pushedIds(receipt)) {
    await claimKey({
      payload,
      req,
      key: linkKey({ account: delivery.account, name, id }),
      value: { delivery: delivery.id },
      expiresAt,
    })
  }
}

type About = { payload: Payload; account: Id; receipt?: Receipt | null }

/** What was pushed about this receipt, if anything was, and is proven. */
export const pushedOutcome = (about: About): Promise<Outcome | undefined> =>
  findPushed(about, eventKey)

/** What was pushed and nothing proves: it may add detail to what a look finds. */
export const pushedHint = (about: About): Promise<Outcome | undefined> => findPushed(about, hintKey)

async function findPushed(
  { payload, account, receipt }: About,
  keyOf: typeof eventKey,
): Promise<Outcome | undefined> {
  for (const [name, id] of receipt ? pushedIds(receipt) : []) {
    const row = await readState({ payload, key: keyOf({ account, name, id }) })
    if (row) return row.value as Outcome
  }
  return undefined
}

/** Due at once, unless a worker holds it; that one looks for pushed events before it lets go. */
async function wake({ payload, id }: { payload: Payload; id: Id }): Promise<void> {
  const delivery = await readDelivery({ payload, id })
  if (!delivery || !isWatched(delivery)) return
  if (delivery.leaseUntil && Date.parse(delivery.leaseUntil) > Date.now()) return
  const data = { nextAt: new Date().toISOString() }
  await updateFenced({ payload, id, fence: delivery.fence, data })
}

// A push names the publication it is about; other ids would only fill the table.
const pushedIds = ({ ids }: Receipt) =>
  Object.entries(ids).filter(([name]) => PUSHED_IDS.includes(name))

const PUSHED_IDS = ['publishId', 'msgId', 'shareId', 'postId']

const linkKey = ({ account, name, id }: Omit<Named, 'payload'>) =>
  `receipt:${account}:${name}:${id}`
const hintKey = ({ account, name, id }: Omit<Named, 'payload'>) => `hint:${account}:${name}:${id}`
const eventKey = ({ account, name, id }: Omit<Named, 'payload'>) =>
  `pushed:${account}:${name}:${id}`
