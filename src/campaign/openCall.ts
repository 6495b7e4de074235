import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import type { Campaign } from '@/payload-types'
import { Refused } from '@/review/refused'
import type { Category } from './category'
import { categoriesOf } from './category'
import type { StatementKind } from './formats'
import type { Times } from './times'
import { campaignTimes } from './times'

/** A call as authors meet it: what was approved, not what is being edited. */
export type Call = {
  id: Id
  slug: string
  title: string
  organization: Id
  categories: Category[]
  times: Times
  perPerson?: number
  numberPrefix: string
  statements: { kind: StatementKind; version: string; text: string }[]
  row: Campaign
}

/** The live call by id or slug; one taken back still lets its authors see their entries, so `live` is asked for apart. */
export async function readCall(
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  which: { id: unknown } | { slug: string },
  { live = true } = {},
): Promise<Call | undefined> {
  const id = 'id' in which ? idOf(which.id) : undefined
  const where: Where = 'slug' in which ? { slug: { equals: which.slug } } : { id: { equals: id } }
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: live ? { and: [where, { _status: { equals: 'published' } }] } : where,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0] && callOf(docs[0])
}

/** A call taken back may be changed by its desk without anybody's approval: nothing is decided by its rules meanwhile. */
export const isLive = ({ _status }: { _status?: string | null }): boolean => _status === 'published'

export const callOf = (row: Campaign): Call => ({
  id: row.id,
  slug: row.slug ?? '',
  title: row.title,
  organization: idOf(row.organization) as Id,
  categories: categoriesOf(row),
  times: campaignTimes(row),
  ...(row.perPerson && { perPerson: row.perPerson }),
  numberPrefix: row.numberPrefix || `C${row.id}`,
  statements: (row.statements ?? []).map(({ kind, version, text }) => ({ kind, version, text })),
  row,
})

export function categoryOf(call: Call, code: unknown): Category {
  const category = call.categories.find((candidate) => candidate.code === code)
  if (!category) throw new Refused(400, '这个活动没有这个类别，请重新选择。')
  return category
}
