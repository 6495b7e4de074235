import type { Context } from '../context'
import { scoresOf, softmax } from '../model/linearModel'
import type { Sentiment } from '../vocabulary'
import { evidenceOf } from './evidence'
import { toneFeatures } from './toneFeatures'

export type SentimentJudgement = {
  sentiment: Sentiment
  /** −1 to 1: how much more likely positive than negative. */
  score: number
  confidence: number
  why: readonly string[]
}

/** The order of the model's classes; neutral is its reference. */
export const TONE_CLASSES = ['negative', 'positive', 'neutral'] as const

type Judged = Pick<Context, 'reading' | 'knowledge' | 'findings'>

export function judgeSentiment(context: Judged): SentimentJudgement {
  const { scores, why } = toneScores(context)
  const [negative = 0, positive = 0, neutral = 0] = softmax(
    scores,
    context.knowledge.sentiment.temperature,
  )
  const highest = Math.max(negative, positive, neutral)
  const sentiment = highest === neutral ? 'neutral' : highest === positive ? 'positive' : 'negative'
  return { sentiment, score: positive - negative, confidence: highest, why }
}

/** Log-odds of the three tones, in the order of the classes: the model's, and what else speaks for them. */
export function toneScores(context: Judged): { scores: Float64Array; why: readonly string[] } {
  const { reading, knowledge } = context
  const { negative, positive, neutral, why } = evidenceOf(context)
  const grams = reading.grams()
  // Nothing but emoticons, or nothing at all: the model has no say.
  const isMute = grams.length === 0 || reading.squeezed().text === ''
  const named = toneFeatures(reading)
  const scores = isMute
    ? Float64Array.of(0, 0, negative + positive > 0 ? 0 : 2)
    : scoresOf(knowledge.sentiment, { grams, named })
  const added = [negative, positive, neutral]
  return { scores: scores.map((score, at) => score + (added[at] ?? 0)), why }
}
