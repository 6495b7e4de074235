import { canonicalJson } from '@/audit/chain'
import type { CampaignRow, RoundRow } from '../types'
import { PASS } from './passFail'
import type { Criterion } from './scoring'

type Declaring = Pick<CampaignRow, 'judging'>
type Ruled = Pick<RoundRow, 'round' | 'judgesNeeded' | 'criteria'>

/** What the call told everybody about a round before anybody took part; `judges` is the least of a work. */
export function declaredRule({ judging }: Declaring, round: RoundRow['round']) {
  const rule = judging?.rounds?.find((declared) => declared.round === round)
  // A result is made of scores: the last round gives them, whatever was declared.
  const isPassFail = rule?.mode === 'passFail' && round !== 'finalRound'
  return {
    judges: rule?.judges ?? undefined,
    criteria: (judging?.criteria ?? []).map(plain),
    isPassFail,
  }
}

/** By this the works of a round are measured: scores by criteria, or only whether a work passes. */
export const criteriaOf = (call: Declaring, round: Ruled): Criterion[] =>
  declaredRule(call, round.round).isPassFail ? [{ ...PASS }] : round.criteria

/** Where a round is not what the call declared, in words for the chair; empty when it keeps its word. */
export function departuresOf(call: Declaring, round: Ruled): string[] {
  const { judges, criteria, isPassFail } = declaredRule(call, round.round)
  const own = round.criteria.map(plain)
  return [
    ...(judges && round.judgesNeeded < judges
      ? [`征集公告声明每件作品至少 ${judges} 位评委，本轮是 ${round.judgesNeeded} 位`]
      : []),
    // In their order: the first one parts ties.
    ...(!isPassFail && criteria.length > 0 && canonicalJson(own) !== canonicalJson(criteria)
      ? [`征集公告声明的标准是${inWords(criteria)}，本轮是${inWords(own)}`]
      : []),
  ]
}

const plain = ({ key, name, weight }: Criterion): Criterion => ({ key, name, weight })

const inWords = (criteria: readonly Criterion[]): string =>
  criteria.map(({ name, weight }) => `${name} ${weight}`).join('、')
