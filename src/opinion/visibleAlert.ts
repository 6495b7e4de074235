import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { demand, refusal, routeId } from '@/distribution/answer'
import type { AlertRow } from './alertRow'
import { readAlert } from './alertRow'

export type Person = { id: Id; name: string }

/** The alert of the address and who asks; throws 401, 404 for what they may not even see, 403 without `permission`. */
export async function visibleAlert(
  req: PayloadRequest,
  permission: 'comment.read' | 'comment.moderate',
): Promise<{ alert: AlertRow; user: Person }> {
  const user = personOf(req)
  const missing = '没有这条预警。'
  const where = { id: { equals: routeId(req, missing) } }
  const alert = await readAlert({ payload: req.payload, req, where })
  if (!alert) throw refusal(404, missing)
  const { organization } = alert
  await demand({ req, permission, seeing: 'comment.read', organization, missing })
  return { alert, user }
}

/** A colleague; throws 401. */
export function personOf({ user }: PayloadRequest): Person {
  if (!user || user.collection !== 'users') throw refusal(401, '请先登录。')
  return { id: user.id, name: user.name ?? '' }
}
