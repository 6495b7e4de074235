import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import { scopeOf } from './filterOf'
import { namesOf } from './namesOf'
import type { QueueRow, StoredRow } from './queueRow'
import { QUEUE_SELECT, queueRow } from './queueRow'

export type QueueChange = {
  comment: Id
  round: number
  action: string
  violation: string | null
  by: string
  isMine: boolean
  at: string
}

export type QueueChanges = {
  decisions: QueueChange[]
  /** Rows that changed, whoever changed them: decided, judged anew, edited, new. */
  comments: QueueRow[]
  /** Ask for what comes after this next time. */
  until: string
  /** More changed than is told; read the list again. */
  isMore: boolean
}

const MOST = 200
/** A row is stamped when it is written and seen when its transaction is over; asked twice is better than never. */
const OVERLAP_MS = 5_000
const LONGEST_MS = 3_600_000

/** What happened since a moment, for screens that are open meanwhile. Ask every few seconds; the same may be told twice. */
export async function readChanges(
  req: PayloadRequest,
  { since, now = new Date() }: { since: unknown; now?: Date },
): Promise<QueueChanges> {
  const asked = typeof since === 'string' ? Date.parse(since) : Number.NaN
  if (Number.isNaN(asked)) throw refusal(400, 'since 应是时间，如 2026-11-21T08:00:00Z。')
  const from = new Date(Math.max(asked - OVERLAP_MS, now.getTime() - LONGEST_MS)).toISOString()
  const scope = await scopeOf(req)
  const common = { limit: MOST, pagination: false, req } as const
  const [decided, changed] = [
    await req.payload.db.find<Decision>({
      ...common,
      collection: 'comment-decisions',
      where: {
        and: [
          ...scope,
          { createdAt: { greater_than_equal: from } },
          { round: { greater_than: 0 } },
        ],
      },
      sort: 'createdAt',
      select: {
        comment: true,
        round: true,
        action: true,
        violation: true,
        actor: true,
        createdAt: true,
      },
    }),
    await req.payload.db.find<StoredRow>({
      ...common,
      collection: 'comments',
      where: { and: [...scope, { updatedAt: { greater_than_equal: from } }] },
      sort: 'updatedAt',
      select: QUEUE_SELECT,
    }),
  ]
  const names = await namesOf(
    req,
    decided.docs.map(({ actor }) => actor),
  )
  return {
    decisions: decided.docs.map(({ comment, actor, createdAt, ...rest }) => ({
      ...{ comment: idOf(comment) ?? '', round: rest.round, action: rest.action, at: createdAt },
      violation: rest.violation ?? null,
      by: names(actor),
      isMine: sameId(actor, req.user?.id),
    })),
    comments: changed.docs.map(queueRow),
    until: now.toISOString(),
    isMore: decided.docs.length === MOST || changed.docs.length === MOST,
  }
}

type Decision = {
  id: Id
  comment: unknown
  round: number
  action: string
  violation?: string | null
  actor?: unknown
  createdAt: string
}
