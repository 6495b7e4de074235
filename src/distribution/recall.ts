import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { insertOnce } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { refusal } from './answer'
import { cancelUnsent } from './cancelUnsent'
import { changeState } from './changeState'
import type { Delivery } from './delivery'
import { findDeliveries, OUT_STATES } from './delivery'
import { readJournal } from './journalRows'
import { hasReceipt } from './journalState'

type Ordering = {
  req: PayloadRequest
  kind: string
  item: { id: Id; title?: string | null; organization?: unknown }
  reason: string
  /** Whose order it is, by name; the person's own when empty. */
  orderGiver?: string
  /** Only these accounts; all when absent. */
  accounts?: Id[]
}

export type RecallPlan = {
  deliveries: { id: Id; account: Id; channel: string; state: string }[]
  cancelled: Id[]
}

/**
 * Orders an item back: what waits is cancelled, and for every account that has something out, or may have, one
 * `recall` delivery is planned. In one transaction; the worker does the rest. 409 when there is nothing to recall.
 */
export async function orderRecall(ordering: Ordering): Promise<RecallPlan> {
  const { req, kind, item, reason, orderGiver = nameIn(req) } = ordering
  return inTransaction({ payload: req.payload, req, label: 'order recall' }, async (inside) => {
    const plan = await planRecalls({ ...ordering, req: inside })
    if (plan.deliveries.length + plan.cancelled.length === 0)
      throw refusal(409, '这篇稿件没有发布出去，也没有待发的投递，无需撤稿。')
    await record(inside, {
      action: 'content.recall',
      target: { kind, id: item.id, title: item.title ?? '' },
      organization: item.organization,
      reason,
      detail: {
        orderGiver,
        recalls: plan.deliveries.map(({ id }) => String(id)),
        cancelled: plan.cancelled.map(String),
      },
    })
    return plan
  })
}

const nameIn = (req: PayloadRequest) => String(req.user && 'name' in req.user ? req.user.name : '')

/** The same as a part of a larger act, which writes the event of the whole. Plans nothing where nothing is out. */
export async function planRecalls({
  req,
  kind,
  item,
  reason,
  orderGiver = nameIn(req),
  accounts,
}: Ordering): Promise<RecallPlan> {
  const { payload } = req
  return inTransaction({ payload, req, label: 'plan recalls' }, async (inside) => {
    const isMeant = ({ account }: Delivery) =>
      !accounts || accounts.some((id) => sameId(id, account))
    const where: Where = {
      and: [{ kind: { equals: kind } }, { item: { equals: String(item.id) } }],
    }
    const all = (await findDeliveries({ payload, req: inside, where })).filter(isMeant)
    const cancelled: Delivery[] = []
    for (const account of new Set(all.map((row) => row.account))) {
      cancelled.push(
        ...(await cancelUnsent({
          req: inside,
          kind,
          item: item.id,
          account,
          reason: `撤稿：${reason}`,
          isRecall: true,
        })),
      )
    }
    const targets = await targetsOf({
      req: inside,
      rows: all.filter(({ action }) => action !== 'recall'),
    })
    const recalls: Delivery[] = []
    for (const target of targets)
      recalls.push(await planRecall({ req: inside, target, reason, orderGiver, known: all }))
    return {
      deliveries: recalls.map(({ id, account, channel, state }) => ({
        id,
        account,
        channel,
        state,
      })),
      cancelled: cancelled.map(({ id }) => id),
    }
  })
}

/** The newest delivery of each account that left something on the platform, or may have. */
async function targetsOf({
  req,
  rows,
}: {
  req: PayloadRequest
  rows: Delivery[]
}): Promise<Delivery[]> {
  const targets = new Map<string, Delivery>()
  for (const row of rows) {
    if (targets.has(String(row.account))) continue
    const isOut =
      OUT_STATES.includes(row.state) &&
      !(row.action === 'amend' && row.state === 'handedOff' && !row.receipt)
    // A draft may lie on the platform although the delivery never came to its end.
    const left =
      ['queued', 'scheduled', 'failed', 'cancelled'].includes(row.state) &&
      hasReceipt(await readJournal({ payload: req.payload, req, id: row.id }))
    if (isOut || left) targets.set(String(row.account), row)
  }
  return [...targets.values()]
}

type Planning = {
  req: PayloadRequest
  target: Delivery
  reason: string
  orderGiver: string
  known: Delivery[]
}

async function planRecall({ req, target, reason, orderGiver, known }: Planning): Promise<Delivery> {
  const { payload } = req
  const before = known.find((row) => row.action === 'recall' && sameId(row.target, target.id))
  const now = new Date().toISOString()
  // Ordered once already: a failed one gets another try, anything else goes on as it is.
  if (before?.state === 'failed' || before?.state === 'cancelled') {
    const data = {
      nextAt: now,
      tries: 0,
      polls: 0,
      error: null,
      finishedAt: null,
      reason,
      orderGiver,
    }
    return changeState({
      payload,
      req,
      delivery: before,
      change: { state: 'queued', action: 'delivery.retry', data, reason },
    })
  }
  if (before) return before
  const { title, kind, item, organization, review, revision, account, channel } = target
  const triple = `${kind}:${item}:${revision}:${account}:recall`
  const data = {
    ...{ title, kind, item, organization, review, revision, account, channel, reason, orderGiver },
    ...{
      action: 'recall',
      state: 'queued',
      dueAt: now,
      nextAt: now,
      fence: 0,
      tries: 0,
      polls: 0,
      target: target.id,
    },
    key: known.some(({ key }) => key === triple) ? `${triple}#${target.id}` : triple,
    orderedBy: idOf(req.user?.id),
  }
  const { doc } = await insertOnce<Delivery>({
    payload,
    req,
    collection: 'deliveries',
    unique: ['key'],
    data,
  })
  await record(req, {
    action: 'delivery.plan',
    target: { kind: 'deliveries', id: doc.id, title },
    organization,
    reason,
    detail: {
      ...{ account: String(account), action: 'recall', state: 'queued', dueAt: now },
      ...{ target: String(target.id), revision },
    },
  })
  return { ...target, ...doc, account, state: 'queued' }
}
