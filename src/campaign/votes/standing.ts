import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { publicPath } from '@/site/paths'
import { rowsById, rowsWhere, rowWhere } from '../rows'
import { voteRuleOf } from '../rulesOf'
import type { CampaignRow, EntryRow } from '../types'
import { isBlackout } from './rule'
import type { VoteStanding } from './rule'

export type TallyRow = {
  id: Id
  submission: string
  campaign: string
  raw: number
  valid: number
  standing: VoteStanding
  reason?: string | null
}

export type PublicStanding = {
  opensAt?: string
  closesAt?: string
  /** In the last hours of voting nobody sees counts. */
  hidden: boolean
  works: { submission: string; path: string; title: string; votes: number; rank: number }[]
}

/** Counts as the public may see them: of works on show, valid votes alone, and none in the last 24 hours. */
export async function publicStanding(
  req: PayloadRequest,
  campaign: CampaignRow,
  now: Date,
): Promise<PublicStanding> {
  const rule = voteRuleOf(campaign)
  if (!rule) return { hidden: false, works: [] }
  const times = { opensAt: rule.opensAt, closesAt: rule.closesAt }
  if (isBlackout(rule, now)) return { ...times, hidden: true, works: [] }
  const tallies = (await talliesOf(req, campaign.id)).filter(
    ({ standing }) => standing !== 'hidden',
  )
  const entries = await rowsById<EntryRow>({
    req,
    collection: 'submissions',
    ids: tallies.map(({ submission }) => submission),
  })
  const sorted = tallies
    .filter(({ submission }) => entries.get(submission)?._status === 'published')
    .toSorted((a, b) => b.valid - a.valid)
  return {
    ...times,
    hidden: false,
    works: sorted.map(({ submission, valid }) => ({
      submission,
      path: publicPath('submissions', entries.get(submission)?.slug ?? ''),
      title: entries.get(submission)?.title ?? '',
      votes: valid,
      rank: sorted.filter((other) => other.valid > valid).length + 1,
    })),
  }
}

/** Whether a work takes votes, and is to be seen at all. */
export const standingOf = async (req: PayloadRequest, entry: Id): Promise<VoteStanding> =>
  (await tallyOf(req, entry))?.standing ?? 'open'

/** The counts of one work; none before it was first counted. */
export const tallyOf = (req: PayloadRequest, entry: Id) =>
  rowWhere<TallyRow>({
    req,
    collection: 'vote-tallies',
    where: { submission: { equals: String(entry) } },
  })

export const talliesOf = (req: PayloadRequest, campaign: Id) =>
  rowsWhere<TallyRow>({
    req,
    collection: 'vote-tallies',
    where: { campaign: { equals: String(campaign) } },
  })
