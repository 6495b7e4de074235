import type {
  Access,
  CollectionBeforeChangeHook,
  CollectionBeforeLoginHook,
  FieldHook,
  Where,
} from 'payload'
import { APIError } from 'payload'
import { can, idOf, isSoleJudge, isStaff, rolesOf, sameId } from '@/access/scope'
import { env } from '@/env'

/** Everybody reaches their own row; field access keeps roles and activity out of their hands. */
export const ownRowOr =
  (others: Access): Access =>
  async (args) => {
    const { user } = args.req
    if (!isStaff(user)) return false
    const rest = await others(args)
    if (rest === true) return true
    const own: Where = { id: { equals: user?.id } }
    return rest ? { or: [own, rest as Where] } : own
  }

/** Nobody hands out a role outside the subtree they manage themselves. */
export const rolesWithinOwnSubtree: FieldHook = async ({
  value,
  previousValue,
  req,
  overrideAccess,
}) => {
  if (overrideAccess || !req.user || !Array.isArray(value)) return value
  const before = rolesOf({ roles: previousValue })
  for (const held of rolesOf({ roles: value })) {
    const had = before.some(
      (old) => old.role === held.role && sameId(old.organization, held.organization),
    )
    if (!had && !(await can(req, 'user.manage', held.organization))) {
      throw new APIError('只能授予本单位及下级单位的角色。', 403, undefined, true)
    }
  }
  return value
}

/** Judging is blind by the role alone; a desk role beside it would open the authors and the scores of others. */
export const judgesJudgeAlone: FieldHook = ({ value, previousValue }) => {
  const held = rolesOf({ roles: value })
  const isMixed = held.some(({ role }) => role === 'judge') && !isSoleJudge({ roles: value })
  // Who had both before this rule can still be changed otherwise, or be freed of one.
  if (isMixed && rolesKey(value) !== rolesKey(previousValue)) {
    const message =
      '评委不能同时有其他角色：评审须看不到作者和他人的打分。请给评委单独建一个账号，或先去掉其他角色。'
    throw new APIError(message, 400, undefined, true)
  }
  return value as unknown
}

/** Nobody changes a person who holds a role beyond their own reach, and nobody changes their own roles. */
export const withinOwnReach: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.user || req.user.collection !== 'users') return data
  if (sameId(req.user, originalDoc)) {
    if (data.roles !== undefined && rolesKey(data.roles) !== rolesKey(originalDoc.roles)) {
      throw new APIError('不能改自己的角色，请另一位管理员来改。', 403, undefined, true)
    }
    return data
  }
  for (const held of rolesOf({ roles: originalDoc?.roles })) {
    if (!(await can(req, 'user.manage', held.organization))) {
      throw new APIError('这位同事在您管辖之外还有角色，请由上级管理员修改。', 403, undefined, true)
    }
  }
  return data
}

const rolesKey = (roles: unknown) =>
  rolesOf({ roles })
    .map(({ role, organization }) => `${role}@${String(idOf(organization))}`)
    .sort()
    .join()

export const refuseInactiveLogin: CollectionBeforeLoginHook = ({ user }) => {
  if (env().DEMO === 'off' && String(user.email).endsWith('@demo.local')) {
    throw new APIError('演示模式已关闭，演示账号不能登录。', 403, undefined, true)
  }
  if (user.active === false)
    throw new APIError('该账号已停用，请联系管理员。', 403, undefined, true)
  return user
}
