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
  const common = { depth: 0, pagination: false, limit: 0, overrideAccess: true, req } as const
  const nodes = (
    await req.payload.find({ ...common, collection: 'organizations', select: { path: true } })
  ).docs
  const own = nodes.find(({ id }) => sameId(id, organization))?.path
  if (!own) return { available: [], fallback: [] }
  const { docs } = await req.payload.find({
    ...common,
    collection: 'channel-accounts',
    where: { enabled: { equals: true } },
    sort: 'createdAt',
    select: { name: true, channel: true, organization: true },
  })
  const placed = docs.map(({ id, name, channel, organization: owner }) => ({
    account: { id, name, channel: String(channel) },
    path: nodes.find((node) => sameId(node.id, idOf(owner)))?.path ?? '',
  }))
  const related = placed.filter(
    ({ path }) => path !== '' && (own.startsWith(path) || path.startsWith(own)),
  )
  const web = related.filter(
    ({ account, path }) => account.channel === WEB_CHANNEL && own.startsWith(path),
  )
  const nearest = Math.max(0, ...web.map(({ path }) => path.length))
  return {
    available: related.map(({ account }) => account),
    fallback: web.filter(({ path }) => path.length === nearest).map(({ account }) => account.id),
  }
}
