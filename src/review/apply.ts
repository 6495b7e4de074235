import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { headOf } from '@/content/headOf'
import type { Kind } from '@/content/kinds'
import { inTransaction } from '@/database/inTransaction'
import type { News, Review } from '@/payload-types'
import { actorOf } from './actorOf'
import type { Known } from './circumstances'
import { circumstances } from './circumstances'
import { decide } from './decide'
import { planDeliveries } from './distribution'
import { Refused } from './refused'
import type { Actor, Command } from './run'
import { databaseId, latestRun, runOf } from './runRow'
import { retireRun, storeRun } from './storeRun'

/**
 * Decides on an item and writes what follows: the run, one event, and after the final approval the
 * deliveries, all or nothing. Throws `Refused` with the reason. Of two decisions at once one wins.
 */
export async function applyDecision({
  req,
  kind,
  id,
  command,
}: {
  req: PayloadRequest
  kind: Kind
  id: unknown
  command: Command
}): Promise<Review> {
  if (!req.user) throw new Refused(401, '请先登录。')
  const label = `review.${command.decision}`
  return inTransaction({ payload: req.payload, req, label }, async (inside) => {
    const now = new Date()
    const { head, actor, row, facts } = await reviewContext({ req: inside, kind, id, now })
    const verdict = decide({ run: row && runOf(row), command, actor, now, facts })
    if ('refusal' in verdict) {
      const { status, message, messages } = verdict.refusal
      throw new Refused(status, message, messages)
    }
    const { run, events } = verdict
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

export type ReviewContext = Known & { head: News; actor: Actor; row?: Review }

/** The item, the person and the run, as one consistent picture. Throws 401, 403 and 404. */
export async function reviewContext({
  req,
  kind,
  id,
  now,
}: {
  req: PayloadRequest
  kind: Kind
  id: unknown
  now: Date
}): Promise<ReviewContext> {
  const head = (await headOf({
    payload: req.payload,
    req,
    kind,
    id: validId(req, id),
  })) as News | null
  if (!head || head.deletedAt) throw new Refused(404, '没有这篇稿件，可能已移入回收站。')
  const actor = await actorOf(req, head.organization, now)
  if (!actor) throw new Refused(401, '请先登录。')
  if (!actor.may.includes('content.read')) throw new Refused(403, '这篇稿件不在您的管辖范围内。')
  const row = await latestRun(req, kind, head.id)
  return { ...(await circumstances({ req, kind, head, now })), head, actor, row }
}

function validId(req: PayloadRequest, id: unknown): Id {
  const plain = String(id ?? '')
  const valid = req.payload.db.defaultIDType === 'number' ? /^[1-9]\d{0,14}$/ : /^[0-9a-f]{24}$/i
  if (!valid.test(plain)) throw new Refused(404, '没有这篇稿件。')
  return databaseId(req, plain)
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
