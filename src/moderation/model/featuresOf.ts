import { createHash } from 'node:crypto'
import { ABUSE_FEATURES } from '../abuse/abuseFeatures'
import { INTENT_FEATURES } from '../intent/intentFeatures'
import { TONE_FEATURES } from '../sentiment/toneFeatures'
import { UNWANTED_FEATURES } from '../unwanted/unwantedFeatures'

/** What each model weighs beside the grams, in the order of its weights. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  sentiment: TONE_FEATURES,
  abuse: ABUSE_FEATURES,
  unwanted: UNWANTED_FEATURES,
  intent: INTENT_FEATURES,
}

/** Stands for the names and their order: weights belong to features by their place. Sixteen hexadecimal digits. */
export const featuresOf = (model: string): string =>
  createHash('sha256')
    .update((FEATURES[model] ?? []).join('\n'))
    .digest('hex')
    .slice(0, 16)
