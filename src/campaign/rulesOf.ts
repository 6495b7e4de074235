import { beijingDay, endOfDay, startOfDay } from '@/beijing'
import type { CombineRule } from './results/combine'
import type { CampaignRow } from './types'
import type { VoteRule } from './votes/rule'

const start = (value?: string | null) =>
  value && startOfDay(beijingDay(new Date(value))).toISOString()
const end = (value?: string | null) => value && endOfDay(beijingDay(new Date(value))).toISOString()

/** The vote rule a call declares; undefined where it takes no votes. */
export function voteRuleOf({ voting, dates }: CampaignRow): VoteRule | undefined {
  const [opensAt, closesAt] = [start(dates?.voteFrom), end(dates?.voteUntil)]
  if (!voting?.enabled || !opensAt || !closesAt) return undefined
  return {
    opensAt,
    closesAt,
    perDay: voting.perDay ?? 10,
    perWork: voting.perWork ?? 1,
    minChoose: voting.minChoose ?? 1,
    maxChoose: voting.maxChoose ?? 1,
    quietHours: Math.max(24, voting.hideRanksHours ?? 24),
  }
}

/** Judges alone where nothing is declared. */
export function combineRuleOf({ combine, voting }: CampaignRow): CombineRule {
  const votes = voting?.enabled ? (combine?.votesWeight ?? 0) : 0
  return {
    weights: { judges: 100 - votes, votes },
    scale: combine?.scale === 'log' ? 'log' : 'linear',
  }
}

export const categoryName = ({ categories }: CampaignRow, code?: string | null): string =>
  categories?.find((category) => category.code === code)?.name ?? code ?? ''
