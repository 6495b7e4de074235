import type {
  Access,
  CollectionBeforeOperationHook,
  CollectionConfig,
  FieldAccess,
  Where,
} from 'payload'
import { can, isDesk, organizationsWith } from '@/access/scope'
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
export const deskOnly: FieldAccess = ({ req }) => isDesk(req.user)

/**
 * As `deskOnly`, and of an item only for those who read the drafts of its organization: a live item is everybody's, what its
 * desk plans with it is not. Without an item (what may be asked about at all) every desk; see `ownDeskQuestions`.
 */
export const ownDeskOnly: FieldAccess = async (args) => {
  const { req, doc } = args
  if (!isDesk(req.user)) return false
  const organization = (doc as { organization?: unknown } | undefined)?.organization
  return organization ? can(req, 'content.read', organization) : true
}

/** Fields under `ownDeskOnly`. */
const OWN = [
  'variants',
  'film',
  'accounts',
  'publishAt',
  'missed',
  'risk',
  'emergency',
  'siteAccount',
  'createdBy',
  'changedBy',
  'changedAt',
  'consent',
  'conditional',
  'workingStatus',
  'statusSince',
  'commentsOff',
  'displayUntil',
  ...['status', 'docNo', 'certificateNo', 'verifiedBy', 'basis', 'revokedAt', 'revokedReason'].map(
    (column) => `honours(?:\\.|__)${column}`,
  ),
]
const asksOfOwn = new RegExp(`"(?:${OWN.join('|')})(?:"|\\.|__)`)

/** A question about what only the own desk sees is answered from the own items alone. */
export const ownDeskQuestions: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { where, overrideAccess } = args as { where?: Where; overrideAccess?: boolean }
  if (overrideAccess || !req.user || !where || !asksOfOwn.test(JSON.stringify(where))) return args
  const organization = { in: await organizationsWith(req, 'content.read') }
  return { ...args, where: { and: [where, { organization }] } }
}

export const system: FieldAccess = () => false
