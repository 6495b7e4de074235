import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { LinearModel } from './linearModel'
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
  return { sentiment, abuse, unwanted, intent }
}
