import type { Reading } from '../context'
import { matchRules } from '../cues/matchRules'
import { TONES } from '../cues/sets/tones'

/** A model that saw whole posts knows little of a few words; these say more the shorter the comment is. */
const SHORT = 16
const SAID_AGAIN_WHEN_SHORT = [
  'last positive',
  'last negative',
  'only positive',
  'only negative',
  'neither',
  'contrast to positive',
  'contrast to negative',
  'turned',
  'asked',
  'asked without a judgement',
  'mocked',
  'not bad',
  'not good',
] as const

/** Names of the few features beside the grams, in the order of their weights in the model. */
const PLAIN = [
  'positive 1',
  'positive 2',
  'positive 3',
  'negative 1',
  'negative 2',
  'negative 3',
  'last positive',
  'last negative',
  'only positive',
  'only negative',
  'neither',
  'contrast to positive',
  'contrast to negative',
  'turned',
  'asked',
  'asked without a judgement',
  'mocked',
  'not bad',
  'not good',
] as const

export const TONE_FEATURES: readonly string[] = [
  ...PLAIN,
  ...SAID_AGAIN_WHEN_SHORT.map((name) => `short: ${name}`),
]

/** Which of them hold, as numbers: words of judgement carry over to domains no training row is from. */
export function toneFeatures(reading: Pick<Reading, 'tones' | 'squeezed' | 'hits'>): number[] {
  const { positive, negative, last, turned, hasContrast } = reading.tones()
  const [squeezed, hits] = [reading.squeezed(), reading.hits()]
  const isAsked = squeezed.asked.size > 0
  const isMocked = matchRules({ rules: TONES.rules, hits, squeezed }).length > 0
  const holds: Record<(typeof PLAIN)[number], boolean> = {
    'positive 1': positive === 1,
    'positive 2': positive === 2,
    'positive 3': positive >= 3,
    'negative 1': negative === 1,
    'negative 2': negative === 2,
    'negative 3': negative >= 3,
    'last positive': last > 0,
    'last negative': last < 0,
    'only positive': positive > 0 && negative === 0,
    'only negative': negative > 0 && positive === 0,
    neither: positive + negative === 0,
    'contrast to positive': hasContrast && last > 0,
    'contrast to negative': hasContrast && last < 0,
    turned: turned > 0,
    asked: isAsked,
    'asked without a judgement': isAsked && positive + negative === 0,
    mocked: isMocked,
    'not bad': !isMocked && hits.has('notBad'),
    'not good': hits.has('notGood'),
  }
  const isShort = squeezed.text.length <= SHORT
  const all = [
    ...PLAIN.map((name) => holds[name]),
    ...SAID_AGAIN_WHEN_SHORT.map((name) => isShort && holds[name]),
  ]
  return all.flatMap((hold, feature) => (hold ? [feature] : []))
}
