import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/scope'
import { rowsWhere } from '../rows'
import { voteRuleOf } from '../rulesOf'
import type { CampaignRow } from '../types'
import { isBlackout } from './rule'

/** Keeps rows of campaigns whose vote is not in its last 24 hours: then nobody reads counts, by no API. */
export async function outsideBlackout(req: PayloadRequest, now = new Date()): Promise<Where> {
  const campaigns = await rowsWhere<CampaignRow>({
    req,
    collection: 'campaigns',
    where: { 'voting.enabled': { equals: true } },
  })
  const quiet = campaigns.filter((campaign) => {
    const rule = voteRuleOf(campaign)
    return rule && isBlackout(rule, now)
  })
  return quiet.length === 0
    ? { id: { exists: true } }
    : { campaign: { not_in: quiet.map(({ id }) => String(idOf(id))) } }
}
