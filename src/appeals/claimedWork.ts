import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/scope'
import { rowOf } from '@/campaign/rows'
import { headOf } from '@/content/headOf'
import type { Kind } from '@/content/kinds'
import { isReviewedKind } from '@/content/kinds'
import type { ReviewedRow } from '@/content/reviewedRow'
import { idIn } from '@/database/idIn'
import type { AppealRow } from './appealRow'

export type ClaimedItem = { kind: Kind; head: ReviewedRow }

/** The item below which it was said, as it stands now, the recycle bin included; undefined for what came from no comment. */
export async function claimedWork(
  req: PayloadRequest,
  ticket: Pick<AppealRow, 'comment'>,
): Promise<ClaimedItem | undefined> {
  const id = idOf(ticket.comment)
  const comment =
    id === undefined
      ? undefined
      : await rowOf<{ kind: string; item: string }>({ req, collection: 'comments', id })
  if (!comment || !isReviewedKind(comment.kind)) return undefined
  const { kind } = comment
  const item = idIn(req.payload, comment.item)
  if (item === undefined) return undefined
  const head = (await headOf({ payload: req.payload, req, kind, id: item })) as ReviewedRow | null
  return head ? { kind, head } : undefined
}
