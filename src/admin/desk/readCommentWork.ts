import type { PayloadRequest, Where } from 'payload'
import type { CollectionSlug } from 'payload'
import type { Permission } from '@/access/permissions'
import { organizationsWith } from '@/access/scope'
import { countDecidable } from '@/comments/objections/countDecidable'

/** What of the talk with the public waits for this person: numbers alone, each within the own reach. */
export type CommentWork = {
  queued: number
  repliesToReview: number
  /** The person's own replies that were returned or did not arrive. */
  ownReplies: number
  actsByHand: number
  actsUnconfirmed: number
  /** Those about somebody else's decision. */
  objections: number
  overdueTickets: number
  total: number
}

type Counting = { collection: CollectionSlug; permission: Permission; where: Where[] }

export async function readCommentWork(req: PayloadRequest, now: Date): Promise<CommentWork> {
  const me = req.user?.id
  const count = async ({ collection, permission, where }: Counting): Promise<number> => {
    const organizations = await organizationsWith(req, permission)
    if (organizations.length === 0) return 0
    // Below Payload: the reach is in the question already, and nothing but a number comes back.
    const { totalDocs } = await req.payload.db.count({
      collection,
      where: { and: [...where, { organization: { in: organizations } }] },
      req,
    })
    return totalDocs
  }
  const ours = await actsOfOurs(req)
  const acts = (state: string) =>
    count({
      ...{ collection: 'comment-acts', permission: ours.permission },
      where: [{ state: { equals: state } }, ...ours.where],
    })
  const [queued, repliesToReview, ownReplies, actsByHand, actsUnconfirmed, objections, overdue] =
    await Promise.all([
      count({
        collection: 'comments',
        permission: 'comment.moderate',
        where: [{ isQueued: { equals: true } }],
      }),
      count({
        collection: 'comment-replies',
        permission: 'comment.review',
        where: [{ state: { equals: 'inReview' } }, { author: { not_equals: me } }],
      }),
      count({
        collection: 'comment-replies',
        permission: 'comment.reply',
        where: [{ state: { in: ['returned', 'failed'] } }, { author: { equals: me } }],
      }),
      acts('byHand'),
      acts('unconfirmed'),
      countDecidable(req),
      count({
        collection: 'appeals',
        permission: 'appeal.handle',
        where: [
          { state: { in: ['open', 'handling'] } },
          { dueAt: { less_than: now.toISOString() } },
        ],
      }),
    ])
  const work = { queued, repliesToReview, ownReplies, actsByHand, actsUnconfirmed, objections }
  const all = { ...work, overdueTickets: overdue }
  return { ...all, total: Object.values(all).reduce((sum, each) => sum + each, 0) }
}

/** Moderators decide about acts, operators carry them out; whoever replies sees to the replies. */
async function actsOfOurs(req: PayloadRequest): Promise<Omit<Counting, 'collection'>> {
  for (const permission of ['comment.moderate', 'delivery.operate'] as const)
    if ((await organizationsWith(req, permission)).length > 0) return { permission, where: [] }
  return { permission: 'comment.reply', where: [{ act: { in: ['reply', 'unreply'] } }] }
}
