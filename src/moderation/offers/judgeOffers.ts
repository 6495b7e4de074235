import type { Context } from '../context'
import { scoresOf, softmax } from '../model/linearModel'

/** The order of the model's classes; the ordinary is its reference. */
export const OFFER_CLASSES = ['ad', 'fraud', 'illegal', 'ordinary'] as const

export type OfferJudgement = {
  label: 'ad' | 'fraud' | 'illegal'
  /** That it is an offer of any kind. */
  probability: number
  /** That it is one of this kind. */
  certainty: number
}

/** What kind of unwanted offer the model takes a comment for, and how likely it is one at all. */
export function judgeOffers({
  reading,
  knowledge,
}: Pick<Context, 'reading' | 'knowledge'>): OfferJudgement {
  const grams = reading.grams()
  if (grams.length === 0) return { label: 'ad', probability: 0, certainty: 0 }
  const scores = scoresOf(knowledge.offers, { grams, named: [] })
  const [ad = 0, fraud = 0, illegal = 0] = softmax(scores, knowledge.offers.temperature)
  const most = Math.max(ad, fraud, illegal)
  const label = most === illegal ? 'illegal' : most === fraud ? 'fraud' : 'ad'
  return { label, probability: ad + fraud + illegal, certainty: most }
}
