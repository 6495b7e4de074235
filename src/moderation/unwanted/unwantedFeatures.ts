import type { Reading } from '../context'
import { matchRules } from '../cues/matchRules'
import { ADS } from '../cues/sets/ads'
import { CLAIMS } from '../cues/sets/claims'
import { CRIME } from '../cues/sets/crime'
import { HANDLES } from '../personal/personalHit'

/** Addresses of public bodies invite nobody to anything. */
const PUBLIC = /\.(?:gov|edu|org)\.cn$|^12351\.cn$/

const SETS = [ADS, CRIME, CLAIMS]
const CLASSES = new Map(
  [...new Set(SETS.flatMap(({ classes }) => Object.keys(classes)))].map(
    (name, at) => [name, at] as const,
  ),
)
const RULES = SETS.flatMap(({ rules }) => rules)

/** Names of the features beside the grams, in the order of their weights in the model. */
export const UNWANTED_FEATURES: readonly string[] = [
  ...[...CLASSES.keys()].map((name) => `word: ${name}`),
  ...RULES.map(({ id }) => id),
  'address',
  'handle',
  'number',
]

/** Which words, rules and ways to be reached a comment holds, as numbers. */
export function unwantedFeatures(reading: Reading): number[] {
  const [squeezed, hits] = [reading.squeezed(), reading.hits()]
  const held: number[] = []
  for (const name of hits.keys()) {
    const feature = CLASSES.get(name)
    if (feature !== undefined) held.push(feature)
  }
  for (const { rule } of matchRules({ rules: RULES, hits, squeezed }))
    held.push(CLASSES.size + RULES.indexOf(rule))
  const first = CLASSES.size + RULES.length
  if (reading.links().some(({ host }) => !PUBLIC.test(host))) held.push(first)
  const kinds = reading.personal()
  if (kinds.some(({ kind }) => HANDLES.includes(kind))) held.push(first + 1)
  if (kinds.some(({ kind }) => !HANDLES.includes(kind))) held.push(first + 2)
  return held
}
