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
  const rows = await rowsWhere<AppealRow>({
    ...{ req, collection: 'appeals' },
    where: {
      and: [{ 'comment.kind': { equals: kind } }, { 'comment.item': { equals: String(id) } }],
    },
  })
  return rows.filter(({ history }) => lastWork(history) !== undefined)
}
