import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { keepBriefly } from '@/database/keepBriefly'
import { isLive } from '../openCall'
import { rowOf } from '../rows'
import { voteRuleOf } from '../rulesOf'
import type { State } from '../states'
import { ROUNDS } from '../states'
import type { CampaignRow, EntryRow } from '../types'
import type { VoteRule } from './rule'

/** Works take votes while they are on show and nothing is decided: judging goes on beside the vote. */
const VOTABLE: readonly State[] = ['shown', ...ROUNDS]

export type VoteEntry = {
  id: string
  title: string
  shown: boolean
  campaign: string
  organization: Id
  rule?: VoteRule
  asksProof: boolean
}

// Thousands of votes a minute ask the same; a change of a work's state is seen within this time.
const kept = keepBriefly<VoteEntry | undefined>(1_000)

/** What the rules ask of a work; undefined when there is none that takes votes. */
export const voteEntry = (req: PayloadRequest, id: Id): Promise<VoteEntry | undefined> =>
  kept.read(req.payload, String(id), () => read(req, id))

/** After a change of a work or of its call. */
export const forgetVoteEntries: CollectionAfterChangeHook = ({ doc, req }) => {
  kept.forget(req.payload)
  return doc as unknown
}

async function read(req: PayloadRequest, id: Id): Promise<VoteEntry | undefined> {
  const row = await rowOf<EntryRow>({ req, collection: 'submissions', id })
  const campaignId = idOf(row?.campaign)
  if (!row || campaignId === undefined) return undefined
  const campaign = await rowOf<CampaignRow>({ req, collection: 'campaigns', id: campaignId })
  if (!campaign) return undefined
  return {
    id: String(row.id),
    title: row.title ?? '',
    shown:
      isLive(row) && isLive(campaign) && VOTABLE.includes(row.state) && !row.consentWithdrawnAt,
    campaign: String(campaignId),
    organization: idOf(campaign.organization) as Id,
    rule: voteRuleOf(campaign),
    asksProof: campaign.voting?.captcha !== false,
  }
}
