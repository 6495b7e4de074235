import type { Reading } from '../context'
import { matchRules } from '../cues/matchRules'
import { ADS } from '../cues/sets/ads'
import { CLAIMS } from '../cues/sets/claims'
import { CRIME } from '../cues/sets/crime'
import { findLinks } from '../links/findLinks'
import { findHandles } from '../personal/findHandles'
import { findNumbers } from '../personal/findNumbers'

/** Addresses of public bodies invite nobody to anything. */
const PUBLIC = /\.(?:gov|edu|org)\.cn$|^12351\.cn$/

const SETS = [ADS, CRIME, CLAIMS]
const CLASSES = [...new Set(SETS.flatMap(({ classes }) => Object.keys(classes)))]
const RULES = SETS.flatMap(({ rules }) => rules)

/** Names of the features beside the grams, in the order of their weights in the model. */
export const UNWANTED_FEATURES: readonly string[] = [
  ...CLASSES.map((name) => `word: ${name}`),
  ...RULES.map(({ id }) => id),
  'address',
  'handle',
  'number',
]

/** Which words, rules and ways to be reached a comment holds, as numbers. */
export function unwantedFeatures(reading: Pick<Reading, 'folded' | 'squeezed' | 'hits'>): number[] {
  const [squeezed, hits, { text }] = [reading.squeezed(), reading.hits(), reading.folded()]
  const matched = new Set(matchRules({ rules: RULES, hits, squeezed }).map(({ rule }) => rule.id))
  const holds = [
    ...CLASSES.map((name) => hits.has(name)),
    ...RULES.map(({ id }) => matched.has(id)),
    findLinks(text).some(({ host }) => !PUBLIC.test(host)),
    findHandles(text).length > 0,
    findNumbers(text).length > 0,
  ]
  return holds.flatMap((hold, feature) => (hold ? [feature] : []))
}
