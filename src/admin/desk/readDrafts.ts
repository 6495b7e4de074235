import type { PayloadRequest } from 'payload'
import type { Kind } from '@/content/kinds'
import { REVIEWED_KINDS } from '@/content/kinds'

export type Draft = {
  kind: Kind
  id: number | string
  title?: string | null
  reviewState?: string | null
  updatedAt: string
}

export type Drafts = {
  rows: Draft[]
  total: number
  /** Kinds that have any, with how many: each has a list of its own. */
  kinds: { kind: Kind; total: number }[]
}

/** The person's own items of every kind that were never published, newest first. */
export async function readDrafts(req: PayloadRequest, shown: number): Promise<Drafts> {
  const found = await Promise.all(REVIEWED_KINDS.map((kind) => draftsOf({ req, kind, shown })))
  const rows = found.flatMap(({ docs }) => docs)
  return {
    rows: rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).slice(0, shown),
    total: found.reduce((sum, { total }) => sum + total, 0),
    kinds: found.map(({ kind, total }) => ({ kind, total })).filter(({ total }) => total > 0),
  }
}

type Asked = { req: PayloadRequest; kind: Kind; shown: number }

async function draftsOf({ req, kind, shown }: Asked) {
  const { docs, totalDocs } = await req.payload.find({
    collection: kind,
    draft: true,
    where: { and: [{ createdBy: { equals: req.user?.id } }, { _status: { equals: 'draft' } }] },
    sort: '-updatedAt',
    limit: shown,
    depth: 0,
    select: { title: true, reviewState: true, updatedAt: true } as never,
    req,
    overrideAccess: false,
  })
  const rows = docs as unknown as Omit<Draft, 'kind'>[]
  return { kind, docs: rows.map((row): Draft => ({ ...row, kind })), total: totalDocs }
}
