import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Kind } from '@/content/kinds'
import { inTransaction } from '@/database/inTransaction'
import type { Review } from '@/payload-types'
import { checkBefore, isOutdated, withCheck } from './checkBefore'
import { decide } from './decide'
import { planDeliveries } from './distribution'
import { storePlan } from './plan'
import { Refused } from './refused'
import type { Deciding } from './reviewContext'
import { reviewContext } from './reviewContext'
import { runOf } from './runRow'
import { retireRun, storeRun } from './storeRun'

/**
 * Decides on an item and writes what follows: the run, one event, and after the final approval the
 * deliveries, all or nothing. Throws `Refused` with the reason. Of two decisions at once one wins.
 */
export async function applyDecision({ req, kind, id, command }: Deciding): Promise<Review> {
  if (!req.user) throw new Refused(401, '请先登录。')
  await storePlan({ req, kind, id, command })
  for (let tries = 3; ; tries--) {
    try {
      return await decideOnce({ req, kind, id, command })
    } catch (error) {
      if (!isOutdated(error) || tries <= 1) throw error
    }
  }
}

/** Renders first and writes then: what was checked must still be what is decided on. */
async function decideOnce({ req, kind, id, command }: Deciding): Promise<Review> {
  const now = new Date()
  const check = await checkBefore({ req, kind, id, command, now })
  const label = `review.${command.decision}`
  return inTransaction({ payload: req.payload, req, label }, async (inside) => {
    const channelFindings = check?.findings
    const context = await reviewContext({ req: inside, kind, id, now, channelFindings })
    const { head, actor, row, facts } = context
    const verdict = decide({ run: row && runOf(row), command, actor, now, facts })
    if ('refusal' in verdict) {
      const { status, message, messages } = verdict.refusal
      throw new Refused(status, message, messages)
    }
    const { run, events } = withCheck({ verdict, command, check, facts })
    const startsAnew = !row || (command.decision === 'submit' && row.state !== 'returned')
    if (row && startsAnew) await retireRun(inside, row)
    const stored = await storeRun({
      req: inside,
      target: {
        kind,
        item: head.id,
        title: head.title || '（无标题）',
        organization: idOf(head.organization) ?? '',
        version: await newestVersion(inside, kind, head.id),
      },
      before: startsAnew ? undefined : row,
      run,
      events,
    })
    if (run.state === 'approved' && command.decision === 'approve')
      await planDeliveries({ req: inside, run: stored })
    return stored
  })
}

async function newestVersion(req: PayloadRequest, kind: Kind, id: Id): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: kind,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs[0] && String(docs[0].id)
}
