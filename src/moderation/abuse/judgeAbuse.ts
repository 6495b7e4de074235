import type { Context } from '../context'
import { hashGrams } from '../model/hashGrams'
import { scoresOf, softmax } from '../model/linearModel'
import { modelText } from '../model/modelText'
import { abuseFeatures } from './abuseFeatures'

/** How likely the model holds a comment for abusive, 0–1. */
export function judgeAbuse({ reading, knowledge }: Pick<Context, 'reading' | 'knowledge'>): number {
  const grams = hashGrams(modelText(reading.folded().text))
  if (grams.length === 0) return 0
  const scores = scoresOf(knowledge.abuse, { grams, named: abuseFeatures(reading.hits()) })
  return softmax(scores, knowledge.abuse.temperature)[0] ?? 0
}
