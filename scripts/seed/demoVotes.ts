import crypto from 'node:crypto'
import type { Payload } from 'payload'
import type { Id } from '@/access/scope'
import { voteRuleOf } from '@/campaign/rulesOf'
import type { CampaignRow } from '@/campaign/types'
import type { Ballot } from '@/campaign/votes/ballots'
import { castBallots } from '@/campaign/votes/castBallot'

const dayMs = 86_400_000

/** Domain §7: P06 got 2980 votes, 2410 of them valid; P08 1240; P09 3100. The rules decide which are void, nobody types it in. */
const CROWDS = { P06: 2380, P08: 1240, P09: 3100 } as const
/** One network, one minute, one work: the first 30 pass the rule of a minute, 570 do not. */
const FLOOD = 600

type Voting = { payload: Payload; campaign: CampaignRow; entries: Record<string, Id> }

export async function seedVotes({ payload, campaign, entries }: Voting): Promise<void> {
  const rule = voteRuleOf(campaign)
  if (!rule) return
  const opens = Date.parse(rule.opensAt)
  const span = Math.max(dayMs, Date.now() - 3_600_000 - opens)
  for (const [key, count] of Object.entries(CROWDS)) {
    const work = entries[key]
    if (work === undefined || (await countVotes(payload, work)) > 0) continue
    const make = (at: number, address: string): Ballot => ({
      campaign: String(campaign.id),
      organization: campaign.organization as Id,
      rule,
      entries: [{ id: String(work), title: key, shown: true }],
      voter: token(),
      device: token(),
      address,
      at: new Date(at),
    })
    const crowd = Array.from({ length: count }, (_, index) =>
      make(opens + Math.floor((span * (index + 0.5)) / count), token()),
    )
    const network = token()
    const night = opens + 3 * dayMs + 2 * 3_600_000
    const flood = key === 'P06' ? Array.from({ length: FLOOD }, () => make(night, network)) : []
    for (const ballots of [...parts(crowd), flood])
      if (ballots.length > 0) await castBallots(payload, ballots)
  }
}

const token = () => crypto.randomBytes(16).toString('base64url')

const parts = (ballots: Ballot[]): Ballot[][] =>
  Array.from({ length: Math.ceil(ballots.length / 500) }, (_, index) =>
    ballots.slice(index * 500, (index + 1) * 500),
  )

async function countVotes(payload: Payload, work: Id): Promise<number> {
  const where = { submission: { equals: String(work) } }
  return (await payload.count({ collection: 'votes', where, overrideAccess: true })).totalDocs
}
