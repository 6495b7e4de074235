import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type { PublicRow } from '@/campaign/results/resultRows'
import { publicRow } from '@/campaign/results/resultRows'
import type { CampaignResultRow } from '@/campaign/results/rows'
import { categoryName } from '@/campaign/rulesOf'
import { rowsById, rowsWhere } from '@/campaign/rows'
import type { CampaignRow, EntryRow } from '@/campaign/types'

export type PublicList = {
  category: string
  state: 'publicity' | 'final'
  until?: string
  rows: (PublicRow & { isWaiting: boolean })[]
}

export type Publicity = { campaign: CampaignRow; lists: PublicList[]; isOpen: boolean }

/** What is public of the results of a call: number, title, author, unit, award, and until when one may object. */
export async function readPublicity(
  payload: Payload,
  slug: string,
  now = new Date(),
): Promise<Publicity | undefined> {
  if (!/^[a-z0-9-]{1,80}$/.test(slug)) return undefined
  const req = await createLocalReq({}, payload)
  const [campaign] = await rowsWhere<CampaignRow>({
    req,
    collection: 'campaigns',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    limit: 1,
  })
  if (!campaign) return undefined
  const results = await rowsWhere<CampaignResultRow>({
    req,
    collection: 'campaign-results',
    where: { and: [{ campaign: { equals: campaign.id } }, { state: { not_equals: 'draft' } }] },
  })
  const entries = await rowsById<EntryRow>({
    req,
    collection: 'submissions',
    ids: results.flatMap(({ rows }) => (rows ?? []).map(({ submission }) => submission)),
  })
  const lists = results.map((result): PublicList => {
    const stateOf = (id: string) => entries.get(id)?.state
    const rows = (result.rows ?? []).filter(
      ({ award, submission }) =>
        award && ['publicity', 'awarded', 'commended'].includes(stateOf(submission) ?? ''),
    )
    return {
      category: categoryName(campaign, result.category),
      state: result.state === 'final' ? 'final' : 'publicity',
      ...(result.publicityUntil && { until: result.publicityUntil }),
      rows: rows.map((row) => ({
        ...publicRow(row),
        isWaiting: stateOf(row.submission) === 'publicity',
      })),
    }
  })
  const isOpen = lists.some(
    ({ state, until }) => state === 'publicity' && Boolean(until) && now < new Date(until ?? 0),
  )
  return { campaign, lists, isOpen }
}
