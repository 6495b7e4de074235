import type { Reading } from '../context'
import type { RuleMatch } from '../cues/matchRules'
import { INTENTS } from '../cues/sets/intents'

const RULES = INTENTS.rules.map(({ id }) => id)

/** Names of the features beside the grams, in the order of their weights in the model: which rules hold, and the tone. */
export const INTENT_FEATURES = [
  ...RULES,
  'mocked',
  'mocked about a right',
  'about a right',
  'asked',
  'asked without a judgement',
  'more positive',
  'more negative',
  'both',
  'neither',
] as const

type Read = { reading: Reading; matches: readonly RuleMatch[] }

export function intentFeatures({ reading, matches }: Read): number[] {
  const { positive, negative } = reading.tones()
  const isMocked = matches.some(({ rule }) => rule.label === 'sarcasm')
  const isAsked = reading.squeezed().asked.size > 0
  const hasRight = reading.hits().has('right')
  const holds = [
    ...RULES.map((id) => matches.some(({ rule }) => rule.id === id)),
    isMocked,
    isMocked && hasRight,
    hasRight,
    isAsked,
    isAsked && positive + negative === 0,
    positive > negative,
    negative > positive,
    positive > 0 && negative > 0,
    positive + negative === 0,
  ]
  return holds.flatMap((hold, feature) => (hold ? [feature] : []))
}
