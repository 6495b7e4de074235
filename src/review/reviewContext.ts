import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { headOf } from '@/content/headOf'
import type { Kind } from '@/content/kinds'
import type { ReviewedRow } from '@/content/reviewedRow'
import type { Review } from '@/payload-types'
import type { Finding } from '@publishers/contract'
import { actorOf } from './actorOf'
import type { Known } from './circumstances'
import { circumstances } from './circumstances'
import { Refused } from './refused'
import type { Actor, Command } from './run'
import { databaseId, latestRun } from './runRow'

/** Somebody's decision on an item, before anything is known of either. */
export type Deciding = { req: PayloadRequest; kind: Kind; id: unknown; command: Command }

export type ReviewContext = Known & { head: ReviewedRow; actor: Actor; row?: Review }

/** The item, the person and the run, as one consistent picture. Throws 401, 403 and 404. */
export async function reviewContext({
  req,
  kind,
  id,
  now,
  channelFindings,
}: {
  req: PayloadRequest
  kind: Kind
  id: unknown
  now: Date
  channelFindings?: readonly Finding[]
}): Promise<ReviewContext> {
  const head = (await headOf({
    payload: req.payload,
    req,
    kind,
    id: validId(req, id),
  })) as ReviewedRow | null
  if (!head || head.deletedAt) throw new Refused(404, '没有这篇稿件，可能已移入回收站。')
  const actor = await actorOf(req, head.organization, now)
  if (!actor) throw new Refused(401, '请先登录。')
  if (!actor.may.includes('content.read')) throw new Refused(403, '这篇稿件不在您的管辖范围内。')
  const row = await latestRun(req, kind, head.id)
  return { ...(await circumstances({ req, kind, head, now, channelFindings })), head, actor, row }
}

function validId(req: PayloadRequest, id: unknown): Id {
  const plain = String(id ?? '')
  const valid = req.payload.db.defaultIDType === 'number' ? /^[1-9]\d{0,14}$/ : /^[0-9a-f]{24}$/i
  if (!valid.test(plain)) throw new Refused(404, '没有这篇稿件。')
  return databaseId(req, plain)
}
