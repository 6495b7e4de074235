import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { organizationsWith, rolesOf } from '@/access/scope'
import { holding, scopedTo } from './byPermission'

/** The public sees what is live; the desk also sees the drafts of its own subtree. */
const readContent: Access = async ({ req }) => {
  const live = { _status: { equals: 'published' as const } }
  if (!req.user) return live
  const ids = await organizationsWith(req, 'content.read')
  return ids.length > 0 ? { or: [live, { organization: { in: ids } }] } : live
}

export const contentAccess: CollectionConfig['access'] = {
  create: holding('content.write'),
  read: readContent,
  readVersions: async ({ req }) => {
    const ids = await organizationsWith(req, 'content.read')
    return ids.length > 0 ? { 'version.organization': { in: ids } } : false
  },
  update: scopedTo('content.write'),
  delete: scopedTo('content.trash'),
  unlock: scopedTo('content.write'),
}

/** Fields for the desk only: never in a public answer. */
export const deskOnly: FieldAccess = ({ req }) => rolesOf(req.user).length > 0

export const system: FieldAccess = () => false
