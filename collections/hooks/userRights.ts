import type { Access, CollectionBeforeLoginHook, FieldHook, Where } from 'payload'
import { APIError } from 'payload'
import { can, rolesOf, sameId } from '@/access/scope'

/** Everybody reaches their own row; field access keeps roles and activity out of their hands. */
export const ownRowOr =
  (others: Access): Access =>
  async (args) => {
    const { user } = args.req
    if (!user) return false
    const rest = await others(args)
    if (rest === true) return true
    const own: Where = { id: { equals: user.id } }
    return rest ? { or: [own, rest as Where] } : own
  }

/** Nobody hands out a role outside the subtree they manage themselves. */
export const rolesWithinOwnSubtree: FieldHook = async ({ value, previousValue, req, overrideAccess }) => {
  if (overrideAccess || !req.user || !Array.isArray(value)) return value
  const before = rolesOf({ roles: previousValue })
  for (const held of rolesOf({ roles: value })) {
    const had = before.some((old) => old.role === held.role && sameId(old.organization, held.organization))
    if (!had && !(await can(req, 'user.manage', held.organization))) {
      throw new APIError('只能授予本单位及下级单位的角色。', 403, undefined, true)
    }
  }
  return value
}

export const refuseInactiveLogin: CollectionBeforeLoginHook = ({ user }) => {
  if (user.active === false) throw new APIError('该账号已停用，请联系管理员。', 403, undefined, true)
  return user
}
