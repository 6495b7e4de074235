import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ABUSE_FEATURES } from '../abuse/abuseFeatures'
import { INTENT_FEATURES } from '../intent/intentFeatures'
import { TONE_FEATURES } from '../sentiment/toneFeatures'
import { UNWANTED_FEATURES } from '../unwanted/unwantedFeatures'
import type { LinearModel } from './linearModel'
import { columnsOf } from './linearModel'
import { readModels } from './modelFile'

/** Where training writes and the program reads, from the root of the checkout. */
export const MODEL_FILE = path.join('src', 'moderation', 'model', 'shipped.model')

export type Models = Readonly<Record<'sentiment' | 'abuse' | 'unwanted' | 'intent', LinearModel>>

let loaded: Models | undefined

/** Read once a process. */
export function shippedModels(): Models {
  loaded ??= modelsIn(readFileSync(path.join(process.cwd(), MODEL_FILE)))
  return loaded
}

export function modelsIn(file: Uint8Array): Models {
  const { sentiment, abuse, unwanted, intent } = readModels(file)
  if (!sentiment || !abuse || !unwanted || !intent)
    throw new Error(`${MODEL_FILE}: a model is missing`)
  // Weights belong to features by their place: after a change of words or rules it has to be trained again.
  const isOf = (model: LinearModel, features: readonly string[]) =>
    model.named.length === features.length * columnsOf(model)
  if (
    !isOf(sentiment, TONE_FEATURES) ||
    !isOf(abuse, ABUSE_FEATURES) ||
    !isOf(unwanted, UNWANTED_FEATURES) ||
    !isOf(intent, INTENT_FEATURES)
  )
    throw new Error(`${MODEL_FILE} was trained with other features: npm run train:moderation`)
  return { sentiment, abuse, unwanted, intent }
}
