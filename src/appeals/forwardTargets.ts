import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, isStaff, organizationsWith, sameId } from '@/access/scope'
import { refusal } from '@/distribution/answer'
import type { Unit } from './ownerOf'

/**
 * Where a ticket of `from` may be passed by somebody who handles `allowed`: to whatever is theirs, and upward along the path. To a
 * neighbour it goes through the superior of both. Pure.
 */
export function forwardTargets({
  units,
  from,
  allowed,
}: {
  units: readonly Unit[]
  from: unknown
  allowed: readonly Id[]
}): Unit[] {
  const path = units.find(({ id }) => sameId(id, from))?.path ?? ''
  return units.filter(
    (unit) => allowed.some((id) => sameId(id, unit.id)) || (path && path.startsWith(unit.path)),
  )
}

/** The organization as the tree spells it; 400 for one that is none, 403 for one that is not theirs to give to. */
export async function demandForwardTo({
  req,
  units,
  from,
  to,
}: {
  req: PayloadRequest
  units: readonly Unit[]
  from: unknown
  to: unknown
}): Promise<Id> {
  const unit = units.find(({ id }) => sameId(id, idOf(to)))
  if (!unit) throw refusal(400, '请选择要转去的组织。')
  // The machine's choice comes from the tree itself.
  if (!isStaff(req.user)) return unit.id
  const allowed = await organizationsWith(req, 'appeal.handle')
  const talking = await organizationsWith(req, 'comment.moderate')
  const targets = forwardTargets({ units, from, allowed: [...allowed, ...talking] })
  if (targets.some(({ id }) => sameId(id, unit.id))) return unit.id
  throw refusal(403, '只能转给下级组织或上级组织；要转给别的组织，请转给上级，由上级转办。')
}
