import { setImmediate as breathe } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { record } from '@/audit/record'
import { inTransaction } from '@/database/inTransaction'
import { publisherOf } from '@publishers/registry'
import type { ApprovedRun } from './approval'
import { changeState } from './changeState'
import type { Delivery } from './delivery'
import { findDeliveries } from './delivery'
import { newDelivery } from './newDelivery'
import { planFor } from './planFor'
import { defaultAccounts } from './defaultAccounts'
import type { AccountRow } from './slotAccount'
import { toSlotAccount } from './slotAccount'
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
    const chosen = accounts ? all.filter((id) => accounts.some((each) => sameId(each, id))) : all
    const wanted = [...new Map(chosen.map((id) => [String(id), id])).values()]
    const rows = await accountRows({ req: inside, wanted })
    const others = await findDeliveries({
      payload,
      req: inside,
      where: { and: [{ kind: { equals: run.kind } }, { item: { equals: String(run.item) } }] },
    })
    const planned: Planned[] = []
    for (const account of wanted) {
      const row = rows.get(String(account))
      const here = others.filter((other) => sameId(other.account, account))
      planned.push(await planOne({ req: inside, run, account, row, others: here }))
      // SQLite answers at once, always: without a pause a thousand accounts would keep every request waiting.
      await breathe()
    }
    return planned
  })
}

/** Read once for all of them. Below Payload's hooks: an approval plans for accounts its reviewer may not see. */
async function accountRows({ req, wanted }: { req: PayloadRequest; wanted: Id[] }) {
  const { docs } = await req.payload.db.find<AccountRow>({
    collection: 'channel-accounts',
    where: { id: { in: wanted } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((row) => [String(row.id), row]))
}

type One = Pick<Planning, 'req' | 'run'> & { account: Id }

async function planOne({
  req,
  run,
  account,
  row,
  others,
}: One & { row: AccountRow | undefined; others: Delivery[] }): Promise<Planned> {
  if (!row) return { account, created: false, reason: '账号已被删除' }
  if (row.settings?.issuesOnly === true)
    return { account, created: false, reason: '这个账号只随推送期发送，请编入推送期' }
  const decided = planFor({
    others,
    run,
    account,
    channel: publisherOf(row.channel),
    enabled: row.enabled !== false,
    now: new Date(),
  })
  for (const stale of decided.supersedes) await supersede({ req, stale })
  if ('refused' in decided)
    return { account, created: false, reason: decided.refused, delivery: decided.existing }
  const existing = others.find(({ key }) => key === decided.row.key)
  if (existing) return { account, delivery: existing.id, created: false }
  return insertDelivery({ req, run, account, row, decided })
}

async function insertDelivery({
  req,
  run,
  account,
  row,
  decided,
}: One & {
  row: AccountRow
  decided: Extract<ReturnType<typeof planFor>, { row: unknown }>
}): Promise<Planned> {
  const slot = await slotFor({ req, run, account: toSlotAccount(row), row: decided.row })
  const data = {
    missed: 'late',
    ...newDelivery({ run, account, channel: row.channel, ...decided.row }),
    ...slot,
  }
  // Below Payload's hooks, which have nothing to say here, and after a look for its key in this transaction.
  const { id } = (await req.payload.db.create({
    collection: 'deliveries',
    data: { ...data },
    select: { key: true },
    req,
  })) as { id: Id }
  await record(req, {
    action: 'delivery.plan',
    target: { kind: 'deliveries', id, title: run.title },
    organization: run.organization,
    detail: {
      account: String(account),
      action: data.action,
      state: data.state,
      dueAt: data.dueAt,
      revision: run.revision,
    },
  })
  return {
    account,
    delivery: id,
    created: true,
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
