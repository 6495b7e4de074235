import type { PayloadRequest } from 'payload'
import type { Id } from '@/access/scope'
import { idOf } from '@/access/scope'
import { rowOf } from '../rows'
import { voteRuleOf } from '../rulesOf'
import type { State } from '../states'
import type { CampaignRow, EntryRow } from '../types'
import type { VoteRule } from './rule'

/** Works take votes while they are on show and not yet in the final. */
const VOTABLE: readonly State[] = ['shown', 'firstRound', 'secondRound']

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
const keptMs = 5_000
const mostKept = 2_000
type Kept = { at: number; entry: Promise<VoteEntry | undefined> }
const kept = new WeakMap<object, Map<string, Kept>>()

/** What the rules ask of a work; undefined when there is none that takes votes. */
export async function voteEntry(req: PayloadRequest, id: Id): Promise<VoteEntry | undefined> {
  const known = kept.get(req.payload) ?? new Map<string, Kept>()
  kept.set(req.payload, known)
  const hit = known.get(String(id))
  if (hit && Date.now() - hit.at < keptMs) return hit.entry
  if (known.size >= mostKept) known.clear()
  // The promise is kept: whoever asks meanwhile waits for the same answer.
  const entry = read(req, id)
  known.set(String(id), { at: Date.now(), entry })
  entry.catch(() => known.delete(String(id)))
  return entry
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
    shown: row._status === 'published' && VOTABLE.includes(row.state) && !row.consentWithdrawnAt,
    campaign: String(campaignId),
    organization: idOf(campaign.organization) as Id,
    rule: voteRuleOf(campaign),
    asksProof: campaign.voting?.captcha !== false,
  }
}
