import type { Manifest } from '@publishers/contract'
import { sameId } from '@/access/scope'
import type { Delivery, DeliveryAction } from './delivery'
import { OUT_STATES } from './delivery'

/** How far an order that goes to every account has come on one of them. */
export type FanoutResult = 'waiting' | 'done' | 'failed' | 'byHand' | 'notPossible'

export type FanoutRow = {
  account: Delivery['account']
  channel: string
  /** The row of the ledger that does it; what was only cancelled has the cancelled one. */
  delivery: Delivery['id']
  result: FanoutResult
  /** What happened, or what stands in the way; '' when the state says it all. */
  message: string
  remedy: string
  proof?: { at: string; url?: string; note?: string; evidence?: Delivery['id'] }
}

export type Fanout = {
  reason: string
  orderGiver: string
  at: string
  rows: FanoutRow[]
}

type Facts = {
  /** Every delivery of the item, newest first. */
  deliveries: readonly Delivery[]
  /** May a person change a published item on this channel's own site? */
  amends: (channel: string) => NonNullable<Manifest['capabilities']['amend']>
}

/** The newest recall of an item, account by account; undefined when none was ordered. Pure. */
export function recallFanout({ deliveries }: Pick<Facts, 'deliveries'>): Fanout | undefined {
  const orders = newestPerAccount(deliveries.filter(({ action }) => action === 'recall'))
  const withdrawn = newestPerAccount(
    deliveries.filter(
      ({ state, action, account, reason }) =>
        action !== 'recall' &&
        state === 'cancelled' &&
        reason?.startsWith('撤稿：') &&
        !orders.some((order) => sameId(order.account, account)),
    ),
  )
  return fanoutOf([...orders.map((row) => rowOf(row, 'byHand')), ...withdrawn.map(neverSent)], {
    deliveries: [...orders, ...withdrawn],
  })
}

/** The newest correction of an item, account by account; undefined when there was none. Pure. */
export function correctionFanout({ deliveries, amends }: Facts): Fanout | undefined {
  const newest = deliveries.find(({ action }) => action === 'amend')
  if (!newest) return undefined
  const rows = newestPerAccount(
    deliveries.filter(({ action, revision }) => action === 'amend' && revision === newest.revision),
  )
  return fanoutOf(
    rows.map((row) => rowOf(row, amends(row.channel) === 'impossible' ? 'notPossible' : 'byHand')),
    { deliveries: rows },
  )
}

/** Accounts where readers see the item now, or may. */
export const standsOn = (deliveries: readonly Delivery[]): Delivery['account'][] =>
  newestPerAccount(deliveries.filter(({ action }) => action !== 'recall'))
    .filter(({ state }) => OUT_STATES.includes(state))
    .map(({ account }) => account)

function fanoutOf(
  rows: FanoutRow[],
  { deliveries }: Pick<Facts, 'deliveries'>,
): Fanout | undefined {
  const first = deliveries[0]
  if (!first) return undefined
  return {
    reason: (first.reason ?? '').replace(/^撤稿：/, ''),
    orderGiver: first.orderGiver ?? '',
    at: first.createdAt,
    rows,
  }
}

function rowOf(row: Delivery, handedOff: 'byHand' | 'notPossible'): FanoutRow {
  const { id, account, channel, action, state, error, instructions, receipt, evidence } = row
  const result = resultOf({ action, state, handedOff })
  const isDone = result === 'done'
  return {
    account,
    channel,
    delivery: id,
    result,
    message: isDone ? '' : (error?.message ?? instructions?.[0] ?? ''),
    remedy: isDone ? '' : (error?.remedy ?? instructions?.slice(1).join(' ') ?? ''),
    ...(isDone && {
      proof: {
        at: row.finishedAt ?? receipt?.at ?? row.createdAt,
        ...(receipt?.url && { url: receipt.url }),
        ...(receipt?.note && { note: receipt.note }),
        ...(evidence !== undefined && { evidence }),
      },
    }),
  }
}

const neverSent = (row: Delivery): FanoutRow => ({
  account: row.account,
  channel: row.channel,
  delivery: row.id,
  result: 'done',
  message: '',
  remedy: '',
  proof: { at: row.finishedAt ?? row.createdAt, note: '还没有发出，已取消。' },
})

type Stand = {
  action: DeliveryAction
  state: Delivery['state']
  handedOff: 'byHand' | 'notPossible'
}

function resultOf({ action, state, handedOff }: Stand): FanoutResult {
  if (state === 'recalled') return 'done'
  if (state === 'published') return action === 'amend' ? 'done' : 'waiting'
  if (state === 'handedOff') return handedOff
  if (state === 'unconfirmed') return 'byHand'
  if (state === 'failed' || state === 'cancelled') return 'failed'
  return 'waiting'
}

function newestPerAccount(rows: readonly Delivery[]): Delivery[] {
  const newest = new Map<string, Delivery>()
  for (const row of rows) if (!newest.has(String(row.account))) newest.set(String(row.account), row)
  return [...newest.values()]
}
