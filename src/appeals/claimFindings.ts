import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { sameId } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { Finding } from '@publishers/contract'
import type { AppealRow } from './appealRow'
import { claimsOn } from './claimsOn'
import { holdsWork, lastWork } from './workSteps'

const key = 'gongmei.claimLifted'

/** No request can set this: its context begins empty on the server. The ticket itself says it after the work was done. */
export async function liftedFor<T>(
  { context }: PayloadRequest,
  { id }: Pick<AppealRow, 'id'>,
  work: () => Promise<T>,
): Promise<T> {
  context[key] = id
  try {
    return await work()
  } finally {
    delete context[key]
  }
}

/** A work that a claim took down does not come back by another door than its ticket: every claim on it must be settled. */
export async function claimFindings(
  req: PayloadRequest,
  { kind, id }: { kind: Kind; id: Id },
): Promise<Finding[]> {
  const lifted = req.context[key]
  const holding = (await claimsOn(req, { kind, id })).filter(
    (ticket) => holdsWork(ticket.history) && !sameId(ticket.id, lifted),
  )
  return holding.map(({ number, history }) => ({
    ...{ level: 'block', field: 'title', code: 'claim.open' },
    message:
      lastWork(history)?.act === 'remove'
        ? `版权单 ${number} 已决定移除这件作品`
        : `作品因版权单 ${number} 暂停，授权还在核查`,
    remedy: `核查清楚后，在诉求单 ${number} 上点“恢复作品”，由那里送审。`,
  }))
}
