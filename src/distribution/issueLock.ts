import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { idOf } from '@/access/scope'
import { refusal } from './answer'
import { findDeliveries } from './delivery'
import { ISSUES } from './issueRows'

/** What a planned issue may not have changed under it. */
const LOCKED = ['account', 'articles', 'audience', 'tagId'] as const

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
