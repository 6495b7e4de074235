import type { PayloadRequest, Where } from 'payload'
import type { Id } from '@/access/scope'
import { rowsWhere } from '../rows'
import { voteRuleOf } from '../rulesOf'
import type { CampaignRow } from '../types'
import { isBlackout } from './rule'

/**
 * Keeps rows of campaigns whose vote is not in its last 24 hours: then nobody reads counts, by no API. `spell`: how the rows
 * hold their campaign's id, as text or as a relation.
 */
export async function outsideBlackout(
  req: PayloadRequest,
  { now = new Date(), spell = String }: { now?: Date; spell?: (id: Id) => Id } = {},
): Promise<Where> {
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
    : { campaign: { not_in: quiet.map(({ id }) => spell(id)) } }
}
