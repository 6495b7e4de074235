import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import { refusal } from './answer'
import { currentApproval } from './approval'
import type { Planned } from './plan'
import { planDeliveries } from './plan'

type Pushing = { req: PayloadRequest; kind: string; item: Id; accounts?: Id[] }

/** An operator sends what is approved to approved accounts that do not have it yet. Nothing is sent twice by it. */
export async function push({
  req,
  kind,
  item,
  accounts,
}: Pushing): Promise<{ planned: Planned[] }> {
  const run = await currentApproval({ payload: req.payload, req, kind, item: String(item) })
  if (!run) throw refusal(409, '这篇稿件没有有效的终审批准，不能推送。')
  const foreign = accounts?.find(
    (id) => run.accounts.length > 0 && !run.accounts.some((approved) => sameId(approved, id)),
  )
  if (foreign !== undefined)
    throw refusal(409, '有账号不在批准的渠道之内，不能推送；需要增加渠道请重新送审。')
  const planned = await planDeliveries({ req, run, accounts })
  if (planned.some(({ created }) => created)) return { planned }
  throw refusal(409, planned.map(({ reason }) => reason).find(Boolean) ?? '没有可以推送的账号。')
}
