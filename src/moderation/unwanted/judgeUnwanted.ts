import { scoresOf, softmax } from '../model/linearModel'
import { oncePerReading } from '../oncePerReading'
import { unwantedFeatures } from './unwantedFeatures'

/** The order of the model's classes; the ordinary is its reference. */
export const UNWANTED_CLASSES = [
  'ad',
  'fraud',
  'illegal',
  'rumour-unverified',
  'copyright',
  'spam',
  'ordinary',
] as const

type Unwanted = Exclude<(typeof UNWANTED_CLASSES)[number], 'ordinary'>

export type Likelihoods = Readonly<Record<Unwanted, number>>

const NONE: Likelihoods = {
  ...{ ad: 0, fraud: 0, illegal: 0 },
  ...{ 'rumour-unverified': 0, copyright: 0, spam: 0 },
}

/** How likely the model holds a comment for each kind of what is not wanted, 0–1. */
export const judgeUnwanted = oncePerReading(({ reading, knowledge: { unwanted } }): Likelihoods => {
  const grams = reading.grams()
  if (grams.length === 0) return NONE
  const scores = scoresOf(unwanted, { grams, named: unwantedFeatures(reading) })
  const likely = softmax(scores, unwanted.temperature)
  return {
    ad: likely[0] ?? 0,
    fraud: likely[1] ?? 0,
    illegal: likely[2] ?? 0,
    'rumour-unverified': likely[3] ?? 0,
    copyright: likely[4] ?? 0,
    spam: likely[5] ?? 0,
  }
})
