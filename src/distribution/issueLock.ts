import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { can, idOf, sameId } from '@/access/scope'
import { refusal } from './answer'
import { findDeliveries } from './delivery'
import { ISSUES } from './issueRows'
import { slotAccount } from './slotAccount'

/** What a planned issue may not have changed under it. */
const LOCKED = ['account', 'articles', 'audience', 'tagId'] as const

/** An issue rings the followers of an account: only for those who operate that account's organization. Refuses with 403. */
export async function demandOwnAccount({
  req,
  organization,
}: {
  req: PayloadRequest
  organization: unknown
}): Promise<void> {
  if (req.user && !(await can(req, 'delivery.operate', organization)))
    throw refusal(403, '您没有操作这个账号的权限，请选择本单位或下级单位的账号。')
}

export const refuseForeignAccount: CollectionBeforeChangeHook = async ({
  req,
  data,
  originalDoc,
}) => {
  const account = idOf(data.account)
  if (account === undefined || sameId(account, originalDoc?.account)) return data
  const found = await slotAccount({ payload: req.payload, req, id: account })
  await demandOwnAccount({ req, organization: found?.organization })
  return data
}

/** An issue that was planned stays as it is until its delivery has come to nothing. */
export const lockPlannedIssue: CollectionBeforeChangeHook = async ({
  req,
  context,
  data,
  originalDoc,
  operation,
}) => {
  if (operation !== 'update' || context.sendsIssue) return data
  const isTouched = LOCKED.some(
    (name) => data[name] !== undefined && plain(data[name]) !== plain(originalDoc?.[name]),
  )
  if (isTouched && (await isPlanned(req, originalDoc?.id)))
    throw refusal(409, '这一期已安排发送，不能再改；要改请先在投递看板取消。')
  return data
}

export const keepPlannedIssue: CollectionBeforeDeleteHook = async ({ req, id }) => {
  if (await isPlanned(req, id)) throw refusal(409, '这一期已安排发送，不能删除。')
}

async function isPlanned(req: PayloadRequest, issue: unknown): Promise<boolean> {
  const where: Where = {
    and: [
      { kind: { equals: ISSUES } },
      { item: { equals: String(issue) } },
      { action: { equals: 'publish' } },
      { state: { not_in: ['failed', 'cancelled', 'recalled'] } },
    ],
  }
  return (await findDeliveries({ payload: req.payload, req, where, limit: 1 })).length > 0
}

/** Relations by id, rows without their own ids: what a form sends back unchanged is unchanged. */
function plain(value: unknown): string {
  if (Array.isArray(value))
    return JSON.stringify(value.map((row: { news?: unknown }) => String(idOf(row?.news))))
  return JSON.stringify(typeof value === 'object' ? String(idOf(value)) : (value ?? null))
}
