import type { AccessResult, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'
import { isDesk, isStaff, organizationsWith } from '@/access/scope'
import { notHidden } from '@/campaign/votes/hiddenEntries'
import { nobody } from './byPermission'
import { contentAccess } from './contentAccess'

/**
 * Authors and units are for everybody once the work is on show, but for no judge at any time: who judges must not know
 * whose work it is, whichever door they ask at.
 */
export const notForJudges: FieldAccess = ({ req }) => !isStaff(req.user) || isDesk(req.user)

/** As any content, and for the desk of the authors' union as well: it recommends. */
export const entryAccess: CollectionConfig['access'] = {
  ...contentAccess,
  // An entry is begun by its author at the portal, and taken away by nobody but them: it is withdrawn, and stays on record.
  create: nobody,
  delete: nobody,
  read: async (args) => {
    const common = await contentAccess?.read?.(args)
    if (common === true || common === undefined) return common ?? false
    // Who only judges works from blind sheets, and finds no entry here at all.
    if (!isDesk(args.req.user)) return isStaff(args.req.user) ? false : inSight(args.req, common)
    const ids = await organizationsWith(args.req, 'content.read')
    const own: Where = { or: [{ union: { in: ids } }, { recommender: { in: ids } }] }
    return sentIn(common === false ? own : { or: [common, own] })
  },
  readVersions: async (args) =>
    sentIn((await contentAccess?.readVersions?.(args)) ?? false, 'version.state'),
  update: async (args) => sentIn((await contentAccess?.update?.(args)) ?? false),
}

/** Of what is live, the public sees what the chair has not taken out of sight. */
const inSight = async ({ payload }: PayloadRequest, where: AccessResult): Promise<AccessResult> =>
  where === false || where === true ? where : { and: [where, ...(await notHidden(payload))] }

/** A draft is its author’s alone. */
const sentIn = (where: AccessResult, field = 'state'): AccessResult => {
  const isSent: Where = { [field]: { not_equals: 'draft' } }
  if (where === false) return false
  return where === true ? isSent : { and: [where, isSent] }
}
