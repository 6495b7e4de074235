import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/scope'
import { idIn } from '@/database/idIn'
import type { StoredComment } from '@/comments/ingest/storedComment'

type Reading = Pick<PayloadRequest, 'payload'> & { transactionID?: PayloadRequest['transactionID'] }

/** A comment below access rules, hidden columns included; undefined for what is no id at all. */
export async function commentOf(req: Reading, given: unknown): Promise<StoredComment | undefined> {
  const id = idIn(req.payload, idOf(given))
  return id === undefined ? undefined : commentWhere(req, { id: { equals: id } })
}

export const commentWhere = async (
  req: Reading,
  where: Where,
): Promise<StoredComment | undefined> =>
  (await req.payload.db.findOne<StoredComment>({
    collection: 'comments',
    where,
    req: req as PayloadRequest,
  })) ?? undefined

/** Everybody can read it now. */
export const isPublic = ({
  isShown,
  isClosed,
  goneAt,
}: Pick<StoredComment, 'isShown' | 'isClosed' | 'goneAt'>): boolean =>
  isShown === true && !isClosed && !goneAt
