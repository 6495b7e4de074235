import { refusal } from '@/distribution/answer'
import { dayAndTime } from '../moments'
import { combineRuleOf, voteRuleOf } from '../rulesOf'
import type { CampaignRow } from '../types'

/** Until everybody has voted there is no place to compute and none to publish: a place made known brings votes. */
export function demandVoteOver(campaign: CampaignRow, now: Date): void {
  const rule = voteRuleOf(campaign)
  if (!rule || combineRuleOf(campaign).weights.votes === 0) return
  const closesAt = new Date(rule.closesAt)
  if (now < closesAt)
    throw refusal(409, `网络投票计入结果，到 ${dayAndTime(closesAt)} 才结束，请届时再合成和公示。`)
}
