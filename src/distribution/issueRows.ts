import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import type { Receipt } from '@publishers/contract'
import type { Delivery } from './delivery'
import { findDeliveries } from './delivery'

/** The kind of a delivery that carries several items as one message. */
export const ISSUES = 'issues'

/** The delivery that carries an issue; its articles' rows follow it. */
export const isCarrier = ({ kind, action }: Pick<Delivery, 'kind' | 'action'>): boolean =>
  kind === ISSUES && action === 'publish'

/** A row of one article of an issue: it is never claimed, and is what its carrier is. */
export const isFollower = ({ kind, action, issue }: Delivery): boolean =>
  issue !== undefined && kind !== ISSUES && action === 'publish'

type Reading = { payload: Payload; req?: PayloadRequest; carrier: Id }

/** The articles' rows of one carrier, in the order they are sent. */
export async function followersOf({ payload, req, carrier }: Reading): Promise<Delivery[]> {
  const where: Where = {
    and: [
      { target: { equals: carrier } },
      { action: { equals: 'publish' } },
      { kind: { not_equals: ISSUES } },
    ],
  }
  const rows = await findDeliveries({ payload, req, where })
  return rows.sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
}

type Place = { position?: number; count: number }

/** What a message's receipt says of one of its articles: its place among how many, and its own address. */
export function articleReceipt(receipt: Receipt, { position = 1, count }: Place): Receipt {
  const { articles, url, ...rest } = receipt
  const own = articles?.find((each) => each.position === position)?.url
  const address = own ?? (position === 1 ? url : undefined)
  return {
    ...rest,
    ids: { ...receipt.ids, position: String(position), count: String(count) },
    ...(address && { url: address }),
  }
}
