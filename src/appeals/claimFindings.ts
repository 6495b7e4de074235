import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import type { Finding } from '@publishers/contract'
import { claimsOn } from './claimsOn'
import { holdsWork, lastWork } from './workSteps'

/**
 * What submitters and reviewers of a claimed work are told. A warning: it stops nobody, so that no two tickets wait for each other
 * and no work is stuck with a claim that nobody settles.
 */
export async function claimFindings(
  req: PayloadRequest,
  { kind, id }: { kind: Kind; id: Id },
): Promise<Finding[]> {
  const holding = (await claimsOn(req, { kind, id })).filter(({ history }) => holdsWork(history))
  return holding.map(({ number, history }) => ({
    ...{ level: 'warn', field: 'title', code: 'claim.open' },
    message:
      lastWork(history)?.act === 'remove'
        ? `版权单 ${number} 已决定移除这件作品`
        : `作品因版权单 ${number} 暂停，授权还在核查`,
    remedy: `请先看诉求单 ${number}；那里准予恢复后再送审、再通过。`,
  }))
}
