import type { PayloadRequest } from 'payload'
import type { Member } from '@/payload-types'
import { idOf } from '@/access/scope'
import { categoriesOf } from './category'
import { certificatesOf } from './results/certificatesOf'
import { statusWords } from './statusWords'

export type EntryLine = {
  id: string
  slug: string
  title: string
  number: string
  campaign: string
  category: string
  state: string
  status: { name: string; text: string }
  reason: string
  updatedAt: string
  isLive: boolean
}

/** A member's entries, the last touched first. */
export async function listEntries(
  { payload }: Pick<PayloadRequest, 'payload'>,
  member: Member,
): Promise<EntryLine[]> {
  const { docs } = await payload.find({
    collection: 'submissions',
    where: { member: { equals: member.id } },
    sort: '-updatedAt',
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
  })
  const ids = [
    ...new Set(docs.map(({ campaign }) => idOf(campaign)).filter((id) => id !== undefined)),
  ]
  const { docs: calls } = await payload.find({
    collection: 'campaigns',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length || 1,
    pagination: false,
    overrideAccess: true,
  })
  const certified = await certificatesOf({ payload }, docs)
  return docs.map((row) => {
    const call = calls.find(({ id }) => String(id) === String(idOf(row.campaign)))
    return {
      id: String(row.id),
      slug: row.slug ?? '',
      title: row.title,
      number: row.number ?? '',
      campaign: call?.title ?? '',
      category: (call && categoriesOf(call).find(({ code }) => code === row.category)?.name) ?? '',
      state: row.state,
      status: statusWords({ ...row, certificate: certified(row.id).standing }),
      reason: row.stateReason ?? '',
      updatedAt: row.updatedAt,
      isLive: row._status === 'published',
    }
  })
}
