import { hundredths } from '../judging/hundredths'

/** How votes become points of 100, declared in the call before anybody votes. */
export const VOTE_SCALES = ['linear', 'log'] as const
export type VoteScale = (typeof VOTE_SCALES)[number]

/** Percent of the final score; together 100. */
export type Weights = { judges: number; votes: number }
export type CombineRule = { weights: Weights; scale: VoteScale }

type Given = { judges: number; votes: number; most: number; rule: CombineRule }

/** Points of 100 for `votes` where the best work has `most`; nobody voted: 0. */
export function votePoints({
  votes,
  most,
  scale,
}: Omit<Given, 'judges' | 'rule'> & {
  scale: VoteScale
}): number {
  return roundHalfUp(exactPoints({ votes, most, scale }))
}

/** Score of the panel and votes as declared, to 2 decimals; rounded once, at the end. */
export function combine({ judges, votes, most, rule }: Given): number {
  const { weights, scale } = rule
  const points = exactPoints({ votes, most, scale })
  return roundHalfUp(
    (hundredths(judges) * weights.judges) / 10_000 + (points * weights.votes) / 100,
  )
}

function exactPoints({ votes, most, scale }: { votes: number; most: number; scale: VoteScale }) {
  if (most <= 0) return 0
  return scale === 'linear'
    ? (100 * votes) / most
    : (100 * Math.log(votes + 1)) / Math.log(most + 1)
}

// A billionth more than any error of the arithmetic above, and less than any half that is meant.
const roundHalfUp = (value: number): number => Math.floor(value * 100 + 0.5 + 1e-7) / 100
