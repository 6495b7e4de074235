import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'
import { organizationsWith, rolesOf } from '@/access/scope'
import { holding, scopedTo } from './byPermission'

/** The public sees what is live; the desk also sees the drafts of its own subtree. */
const readContent: Access = async ({ req }) => {
  const now = new Date().toISOString()
  const unexpired: Where = {
    or: [{ expireAt: { exists: false } }, { expireAt: { greater_than: now } }],
  }
  const live: Where = { and: [{ _status: { equals: 'published' } }, unexpired] }
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
