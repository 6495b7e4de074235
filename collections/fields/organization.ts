import type { FieldHook, PayloadRequest, RelationshipField } from 'payload'
import { APIError } from 'payload'
import type { Permission } from '@/access/permissions'
import { isPlacedByProgram } from '@/access/placedByProgram'
import { can, idOf, rolesOf, sameId } from '@/access/scope'
import { label } from './label'

/**
 * The owner of a row. It defaults to the organization of the person's first role, and nobody moves a
 * row into an organization where they hold no right.
 */
export const organizationField = ({
  permission,
  orElse,
}: {
  permission: Permission
  /** Who holds this instead may put a row there as well. */
  orElse?: Permission
}): RelationshipField => ({
  name: 'organization',
  type: 'relationship',
  relationTo: 'organizations',
  label: label('所属组织', 'Organization'),
  required: true,
  index: true,
  maxDepth: 1,
  defaultValue: ({ user }: { user?: unknown }) => idOf(homeOf(user)),
  hooks: {
    beforeValidate: [fallbackToHome],
    beforeChange: [withinOwnSubtree([permission, ...(orElse ? [orElse] : [])])],
  },
  admin: { position: 'sidebar' },
})

const homeOf = (user: unknown) => rolesOf(user)[0]?.organization

const fallbackToHome: FieldHook = ({ value, req, operation }) =>
  value ?? (operation === 'create' ? idOf(homeOf(req.user)) : undefined)

const withinOwnSubtree =
  (permissions: Permission[]): FieldHook =>
  async ({ value, previousValue, req, overrideAccess, context }) => {
    const moved = value !== undefined && !sameId(value, previousValue)
    // Creations do not tell their fields of `overrideAccess`.
    const isTrusted = overrideAccess || isPlacedByProgram(context)
    if (moved && !isTrusted && req.user && !(await canOne(req, permissions, value))) {
      throw new APIError('您在这个组织没有相应权限，请选择本单位或下级单位。', 403, undefined, true)
    }
    return value
  }

const canOne = async (req: PayloadRequest, permissions: Permission[], organization: unknown) => {
  for (const permission of permissions) if (await can(req, permission, organization)) return true
  return false
}
