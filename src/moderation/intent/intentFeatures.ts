import type { Reading } from '../context'
import type { RuleMatch } from '../cues/matchRules'
import { INTENTS } from '../cues/sets/intents'

const RULES = INTENTS.rules.map(({ id }) => id)
const PLACES = new Map(RULES.map((id, at) => [id, at]))

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
  const held = matches.flatMap(({ rule }) => PLACES.get(rule.id) ?? [])
  const more = [
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
  more.forEach((holds, at) => {
    if (holds) held.push(RULES.length + at)
  })
  return held
}
