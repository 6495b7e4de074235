import type { Access, Where } from 'payload'
import { isDesk, organizationsWith } from '@/access/scope'
import { scopedTo } from './byPermission'

/** The public sees what is shown under what is open; the desk that of its organizations, whatever its state. */
export const readComments: Access = (args) =>
  isDesk(args.req.user)
    ? scopedTo('comment.read')(args)
    : {
        and: [
          { isShown: { equals: true } },
          { isClosed: { not_equals: true } },
          { goneAt: { exists: false } },
        ],
      }

/** An official answer is as public as it says; the comment above it is asked for where both are shown. */
export const readReplies: Access = (args) =>
  isDesk(args.req.user) ? scopedTo('comment.read')(args) : { isShown: { equals: true } }

/** Whoever has to see to it, and where it was said: they keep seeing what becomes of it. */
export const readAppeals: Access = async ({ req }) => {
  const ids = await organizationsWith(req, 'appeal.handle')
  if (ids.length === 0) return false
  const either: Where[] = [{ organization: { in: ids } }, { raisedIn: { in: ids } }]
  return { or: either }
}
