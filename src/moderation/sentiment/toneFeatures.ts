import type { Reading } from '../context'

/** Names of the few features beside the grams, in the order of their weights in the model. */
export const TONE_FEATURES = [
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
] as const

/** Which of them hold, as numbers: words of judgement carry over to domains no training row is from. */
export function toneFeatures({ tones, squeezed }: Pick<Reading, 'tones' | 'squeezed'>): number[] {
  const { positive, negative, last, turned, hasContrast } = tones()
  const isAsked = squeezed().asked.size > 0
  const holds: boolean[] = [
    positive === 1,
    positive === 2,
    positive >= 3,
    negative === 1,
    negative === 2,
    negative >= 3,
    last > 0,
    last < 0,
    positive > 0 && negative === 0,
    negative > 0 && positive === 0,
    positive + negative === 0,
    hasContrast && last > 0,
    hasContrast && last < 0,
    turned > 0,
    isAsked,
    isAsked && positive + negative === 0,
  ]
  return holds.flatMap((hold, feature) => (hold ? [feature] : []))
}
