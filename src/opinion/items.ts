import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { idIn } from '@/database/idIn'
import { isReviewedKind, REVIEWED_KINDS } from '@/content/kinds'

export type Item = { kind: string; id: string; title: string; organization?: Id }

type Row = { id: Id; title?: string | null; name?: string | null; organization?: unknown }

/** The item, with the person's own rights; undefined for what they may not see or is none. */
export async function readItem(
  req: PayloadRequest,
  { kind, id }: { kind: string; id: string },
): Promise<Item | undefined> {
  const own = idIn(req.payload, id)
  if (!isReviewedKind(kind) || own === undefined) return undefined
  const [found] = await find(req, kind, { id: { equals: own } }, 1)
  return found
}

const EACH = 6

/** Items of the person's scope whose title holds what was typed. */
export async function searchItems(req: PayloadRequest, typed: string): Promise<Item[]> {
  const where: Where = typed ? { title: { like: typed } } : {}
  const found = await Promise.all(REVIEWED_KINDS.map((kind) => find(req, kind, where, EACH)))
  return found.flat()
}

async function find(
  req: PayloadRequest,
  kind: string,
  where: Where,
  limit: number,
): Promise<Item[]> {
  const { docs } = await req.payload.find({
    collection: kind as CollectionSlug,
    where,
    sort: '-updatedAt',
    limit,
    pagination: false,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    select: { title: true, organization: true } as never,
  })
  return (docs as unknown as Row[]).map(({ id, title, organization }) => ({
    kind,
    id: String(id),
    title: title ?? '',
    organization: idOf(organization),
  }))
}
