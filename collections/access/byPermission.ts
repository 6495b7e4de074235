import type { Access } from 'payload'
import type { Permission } from '@/access/permissions'
import { holdsAtRoot, isStaff, organizationsWith, withinScope } from '@/access/scope'

/** Rows of the organizations where the person holds the permission. */
export const scopedTo =
  (permission: Permission, field = 'organization'): Access =>
  ({ req }) =>
    withinScope(req, permission, field)

/** As `scopedTo`, for rows that keep the organization's id as text; rows of no organization are for all who hold the permission. */
export const scopedToText =
  (permission: Permission): Access =>
  async ({ req }) => {
    const ids = await organizationsWith(req, permission)
    return ids.length > 0 ? { organization: { in: [...ids.map(String), ''] } } : false
  }

/** One of them, anywhere at all: for rows that belong to no organization, or to one another rule looks at. */
export const holding =
  (...permissions: Permission[]): Access =>
  async ({ req }) => {
    for (const permission of permissions)
      if ((await organizationsWith(req, permission)).length > 0) return true
    return false
  }

/** For what counts in the whole installation: the permission on an organization that has nobody above it. */
export const atRoot =
  (permission: Permission): Access =>
  ({ req }) =>
    holdsAtRoot(req, permission)

export const staffOnly: Access = ({ req }) => isStaff(req.user)

export const nobody: Access = () => false
