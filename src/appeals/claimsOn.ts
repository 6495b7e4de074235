import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { rowsWhere } from '@/campaign/rows'
import type { Kind } from '@/content/kinds'
import type { AppealRow } from './appealRow'
import { lastWork } from './workSteps'

/** Tickets that did something with this work. */
export async function claimsOn(
  req: PayloadRequest,
  { kind, id }: { kind: Kind; id: Id },
): Promise<AppealRow[]> {
  // By two plain questions: MongoDB would look up every comment of the kind for one that goes through the relation.
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: 'comments',
    where: {
      and: [
        { kind: { equals: kind } },
        { item: { equals: String(id) } },
        { ticket: { exists: true } },
      ],
    },
    select: {},
    pagination: false,
    limit: 0,
    req,
  })
  if (docs.length === 0) return []
  const rows = await rowsWhere<AppealRow>({
    ...{ req, collection: 'appeals' },
    where: { comment: { in: docs.map((doc) => doc.id) } },
  })
  return rows.filter(({ history }) => lastWork(history) !== undefined)
}
