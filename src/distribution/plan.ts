import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { insertOnce } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { publisherOf } from '@publishers/registry'
import type { OpenAccount } from './accounts'
import { openAccount } from './accounts'
import type { ApprovedRun } from './approval'
import { changeState } from './changeState'
import type { Delivery } from './delivery'
import { findDeliveries, samePlace } from './delivery'
import { newDelivery } from './newDelivery'
import { planFor } from './planFor'
import { defaultAccounts } from './defaultAccounts'
import { slotFor } from './slotFor'

export { cancelUnsent } from './cancelUnsent'

export type Planned = { account: Id; delivery?: Id; created: boolean; reason?: string }

type Planning = {
  req: PayloadRequest
  run: Pick<
    ApprovedRun,
    | 'id'
    | 'title'
    | 'kind'
    | 'item'
    | 'organization'
    | 'revision'
    | 'renditions'
    | 'accounts'
    | 'publishAt'
    | 'approvedAt'
  >
  /** Only these of the approved accounts. */
  accounts?: Id[]
}

/**
 * One delivery per approved account, in the transaction of `req`; planning twice changes nothing. What is
 * planned on an account that has the item already, see `planFor`.
 */
export async function planDeliveries({ req, run, accounts }: Planning): Promise<Planned[]> {
  const { payload } = req
  return inTransaction({ payload, req, label: 'plan deliveries' }, async (inside) => {
    const approved = (run.accounts ?? []).map((id) => idOf(id)).filter((id) => id !== undefined)
    const all =
      approved.length > 0
        ? approved
        : await defaultAccounts({ req: inside, organization: run.organization })
    const wanted = accounts ? all.filter((id) => accounts.some((each) => sameId(each, id))) : all
    const planned: Planned[] = []
    for (const account of wanted) planned.push(await planOne({ req: inside, run, account }))
    return planned
  })
}

type One = Pick<Planning, 'req' | 'run'> & { account: Id }

async function planOne({ req, run, account }: One): Promise<Planned> {
  const open = await openAccount({ payload: req.payload, req, id: account })
  if (!open) return { account, created: false, reason: '账号已被删除' }
  if (open.account.settings.issuesOnly === true)
    return { account, created: false, reason: '这个账号只随推送期发送，请编入推送期' }
  const item = String(run.item)
  const others = await findDeliveries({
    payload: req.payload,
    req,
    where: { and: samePlace({ kind: run.kind, item, account }) },
  })
  const decided = planFor({
    others,
    run,
    account,
    channel: publisherOf(open.account.channel),
    enabled: open.enabled,
    now: new Date(),
  })
  for (const stale of decided.supersedes) await supersede({ req, stale })
  if ('refused' in decided)
    return { account, created: false, reason: decided.refused, delivery: decided.existing }
  return insertDelivery({ req, run, account, open, decided })
}

async function insertDelivery({
  req,
  run,
  account,
  open,
  decided,
}: One & {
  open: OpenAccount
  decided: Extract<ReturnType<typeof planFor>, { row: unknown }>
}): Promise<Planned> {
  const slot = await slotFor({ req, run, account, row: decided.row })
  const data = {
    ...newDelivery({ run, account, channel: open.account.channel, ...decided.row }),
    ...slot,
  }
  const { created, doc } = await insertOnce<{ id: Id }>({
    payload: req.payload,
    req,
    collection: 'deliveries',
    unique: ['key'],
    data,
  })
  if (created) {
    await record(req, {
      action: 'delivery.plan',
      target: { kind: 'deliveries', id: doc.id, title: run.title },
      organization: run.organization,
      detail: {
        account: String(account),
        action: data.action,
        state: data.state,
        dueAt: data.dueAt,
        revision: run.revision,
      },
    })
  }
  return {
    account,
    delivery: doc.id,
    created,
    ...(data.state === 'handedOff' && { reason: '该渠道不能自动更正，已转人工处理' }),
  }
}

/** An older revision that has not gone out yet never will: the newer one goes instead. */
async function supersede({ req, stale }: { req: PayloadRequest; stale: Delivery }): Promise<void> {
  const reason = '已有更新的批准版本，或旧任务不再需要'
  const data = { nextAt: null, finishedAt: new Date().toISOString(), reason }
  await changeState({
    payload: req.payload,
    req,
    delivery: stale,
    change: { state: 'cancelled', action: 'delivery.cancelled', data, reason },
  })
}
