import type { PayloadRequest } from 'payload'
import { idOf, organizationsWith } from '@/access/scope'

const LOOKED_THROUGH = 200

/** Alerts an article answers, with the person's own rights; of the newest, for what is in a column of JSON no database finds quickly. */
export async function answeredBy(
  req: PayloadRequest,
  { kind, item }: { kind: string; item: string },
): Promise<{ id: string; title: string; ticket: string }[]> {
  if ((await organizationsWith(req, 'comment.read')).length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'opinion-alerts',
    where: { answeredBy: { exists: true } },
    sort: '-openedAt',
    limit: LOOKED_THROUGH,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    select: { title: true, ticket: true, answeredBy: true },
  })
  return docs
    .filter(({ answeredBy: by }) => isItem(by, { kind, item }))
    .map(({ id, title, ticket }) => ({
      ...{ id: String(id), title },
      ticket: String(idOf(ticket) ?? ''),
    }))
}

const isItem = (by: unknown, { kind, item }: { kind: string; item: string }): boolean =>
  Boolean(by && typeof by === 'object' && 'kind' in by && 'id' in by) &&
  (by as { kind: unknown }).kind === kind &&
  String((by as { id: unknown }).id) === item
