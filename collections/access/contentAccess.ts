import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'
import { can, isDesk, organizationsWith } from '@/access/scope'
import { ENTRY_COLUMNS } from '@/campaign/entryColumns'
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

type Row = { id?: unknown; organization?: unknown }

/** Is it somebody of the desk whose item this is? A row that does not say whose it is, is nobody's. */
export const isOwnDesk = async (req: PayloadRequest, row: Row): Promise<boolean> =>
  isDesk(req.user) && Boolean(row.organization) && can(req, 'content.read', row.organization)

/**
 * As `deskOnly`, and of an item only for those who read the drafts of its organization: a live item is everybody's, what its
 * desk plans with it is not. Without an item that is stored (what may be asked about at all, and the form of a new one) every
 * desk; see `ownDeskQuestions`.
 */
export const ownDeskOnly: FieldAccess = async ({ req, doc }) => {
  const row = doc as Row | undefined
  return row?.id === undefined && !row?.organization ? isDesk(req.user) : isOwnDesk(req, row)
}

/** Shown to everybody, asked about by the desk alone: an answer is cleaned of what a question would find out. */
export const answeredOnly: FieldAccess = ({ req, doc }) => Boolean(doc) || isDesk(req.user)

/** Fields under `ownDeskOnly`, and those of which an answer leaves something out for others. */
export const OWN: string[] = [
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
  'honours',
  // Of entries: their course, but for what every page says of them.
  ...ENTRY_COLUMNS.filter((name) => !['campaign', 'category', 'number'].includes(name)),
  'proofs',
  'nomination',
]

export const system: FieldAccess = () => false
