import type { Context } from '../context'
import { scoresOf, softmax } from '../model/linearModel'
import { abuseFeatures } from './abuseFeatures'

/** How likely the model holds a comment for abusive, 0–1. */
export function judgeAbuse({ reading, knowledge }: Pick<Context, 'reading' | 'knowledge'>): number {
  const grams = reading.grams()
  if (grams.length === 0) return 0
  const scores = scoresOf(knowledge.abuse, { grams, named: abuseFeatures(reading.hits()) })
  return softmax(scores, knowledge.abuse.temperature)[0] ?? 0
}
