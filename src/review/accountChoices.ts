import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf, sameId } from '@/access/scope'
import type { AccountChoice } from './run'

/** Channel that shows items on our own site; an approval must name such an account for the item to go live. */
export const WEB_CHANNEL = 'web'

export type AccountChoices = { available: AccountChoice[]; fallback: Id[] }

/**
 * Accounts an approval may name: the enabled ones of the organization, of those above it and those
 * below it. `fallback` are the web accounts of the nearest of them, from the organization upwards.
 */
export async function accountChoices(
  req: PayloadRequest,
  organization: unknown,
): Promise<AccountChoices> {
  const reached = await accountsInReach(req, organization)
  const related = reached.filter(({ isEnabled }) => isEnabled)
  const web = related.filter(({ channel, isAbove }) => channel === WEB_CHANNEL && isAbove)
  const nearest = Math.max(0, ...web.map(({ depth }) => depth))
  return {
    available: related.map(({ id, name, channel }) => ({ id, name, channel })),
    fallback: web.filter(({ depth }) => depth === nearest).map(({ id }) => id),
  }
}

export type ReachedAccount = AccountChoice & {
  isEnabled: boolean
  /** Of the organization itself or of one above it. */
  isAbove: boolean
  /** Length of its organization's path: the longer, the nearer. */
  depth: number
}

/** Every account of the organization, of those above it and those below it, switched on or not. */
export async function accountsInReach(
  req: PayloadRequest,
  organization: unknown,
): Promise<ReachedAccount[]> {
  const common = { depth: 0, pagination: false, limit: 0, overrideAccess: true, req } as const
  const nodes = (
    await req.payload.find({ ...common, collection: 'organizations', select: { path: true } })
  ).docs
  const own = nodes.find(({ id }) => sameId(id, organization))?.path
  if (!own) return []
  const paths = new Map(nodes.map(({ id, path }) => [String(id), path ?? '']))
  const { docs } = await req.payload.find({
    ...common,
    collection: 'channel-accounts',
    sort: 'createdAt',
    select: { name: true, channel: true, organization: true, enabled: true },
  })
  return docs.flatMap(({ id, name, channel, organization: owner, enabled }) => {
    const path = paths.get(String(idOf(owner))) ?? ''
    if (path === '' || !(own.startsWith(path) || path.startsWith(own))) return []
    return {
      id,
      name,
      channel: String(channel),
      isEnabled: enabled === true,
      isAbove: own.startsWith(path),
      depth: path.length,
    }
  })
}
