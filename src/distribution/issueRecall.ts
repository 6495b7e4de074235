import type { PayloadRequest, Where } from 'payload'
import { refusal } from './answer'
import { cancelUnsent } from './cancelUnsent'
import type { Delivery } from './delivery'
import { findDeliveries } from './delivery'
import { followersOf, ISSUES } from './issueRows'
import type { Issue } from './issueSend'
import type { RecallPlan } from './recall'
import { orderRecall } from './recall'
import { inTransaction } from '@/database/inTransaction'

type Ordering = {
  req: PayloadRequest
  issue: Pick<Issue, 'id' | 'title' | 'organization' | 'account'>
  reason: string
  orderGiver?: string
}

/**
 * Takes a whole issue back, article by article: no call ever names "all of it". What waits is cancelled; what is
 * still one draft is deleted as one. 409 when nothing went out.
 */
export async function recallIssue({
  req,
  issue,
  reason,
  orderGiver,
}: Ordering): Promise<RecallPlan> {
  const { payload } = req
  return inTransaction({ payload, req, label: 'recall issue' }, async (inside) => {
    const order = { req: inside, reason, orderGiver, accounts: [issue.account] }
    const cancelled = await cancelUnsent({
      req: inside,
      kind: ISSUES,
      item: issue.id,
      reason: `撤稿：${reason}`,
      isRecall: true,
    })
    const where: Where = {
      and: [
        { kind: { equals: ISSUES } },
        { item: { equals: String(issue.id) } },
        { action: { equals: 'publish' } },
      ],
    }
    const [newest] = await findDeliveries({ payload, req: inside, where, limit: 1 })
    if (!newest) throw refusal(409, '这一期还没有安排发送，无需撤回。')
    if (newest.state === 'handedOff') return orderRecall({ ...order, kind: ISSUES, item: issue })
    const plans: RecallPlan = { deliveries: [], cancelled: cancelled.map(({ id }) => id) }
    for (const row of await followersOf({ payload, req: inside, carrier: newest.id })) {
      if (!isOut(row)) continue
      const item = { id: row.item, title: row.title, organization: row.organization }
      const plan = await orderRecall({ ...order, kind: row.kind, item })
      plans.deliveries.push(...plan.deliveries)
      plans.cancelled.push(...plan.cancelled)
    }
    if (plans.deliveries.length + plans.cancelled.length === 0)
      throw refusal(409, '这一期没有发出去的文章，无需撤回。')
    return plans
  })
}

const isOut = ({ state }: Delivery): boolean =>
  ['running', 'accepted', 'published', 'unconfirmed'].includes(state)
