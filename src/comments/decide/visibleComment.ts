import type { PayloadRequest } from 'payload'
import type { Permission } from '@/access/permissions'
import type { Id } from '@/access/scope'
import { demand, refusal, routeId } from '@/distribution/answer'
import { readRow } from './decideComment'
import type { CommentRow } from './verdictColumns'

type Asking = {
  req: PayloadRequest
  /** The id of the address, unless given. */
  id?: Id
  permission?: Permission
}

/** A comment of the person's own scope. Refuses with 401, 403, or 404 for what they may not even see. */
export async function visibleComment({
  req,
  id,
  permission = 'comment.moderate',
}: Asking): Promise<CommentRow> {
  if (!req.user) throw refusal(401, '请先登录。')
  const missing = '没有这条留言。'
  const comment = await readRow(req, id ?? routeId(req, missing))
  const { organization } = comment
  await demand({ req, permission, seeing: 'comment.read', organization, missing })
  return comment
}
