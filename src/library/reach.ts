import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { organizationsWith, sameId, withinScope } from '@/access/scope'

/** Files that the person of `req` may use: of the organizations whose content they read, or in public use. */
export async function filesInReach(req: PayloadRequest): Promise<Where> {
  const own = await withinScope(req, 'content.read')
  return { or: [{ released: { equals: true } }, ...(own ? [own] : [])] }
}

/** The same of a file that was read already. */
export async function isInReach(
  req: PayloadRequest,
  { released, organization }: { released?: boolean | null; organization?: unknown },
): Promise<boolean> {
  if (released) return true
  const own = await organizationsWith(req, 'content.read')
  return own.some((id) => sameId(id, organization))
}

/** Those of `ids` that are another desk's files; what is no file at all is none of them. */
export async function outOfReach(req: PayloadRequest, ids: Id[]): Promise<Id[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { released: true, organization: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  const checked = await Promise.all(
    docs.map(async (doc) => ({ id: doc.id, isFree: await isInReach(req, doc) })),
  )
  return checked.filter(({ isFree }) => !isFree).map(({ id }) => id)
}
