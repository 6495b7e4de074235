import type { CueHits } from '../cues/compileCues'

export const ABUSE_FEATURES = [
  'insult',
  'insults',
  'expletive',
  'demeaning',
  'demeaning more',
  'person',
  'person and demeaning',
  'worthless',
  'curse',
] as const

/** Which of the abuse classes of words a comment holds, as numbers. */
export function abuseFeatures(hits: CueHits): number[] {
  const count = (name: string) => hits.get(name)?.length ?? 0
  const holds = [
    count('insult') === 1,
    count('insult') > 1,
    count('expletive') > 0,
    count('demeaning') === 1,
    count('demeaning') > 1,
    count('person') > 0,
    count('person') > 0 && count('demeaning') > 0,
    count('worthless') > 0,
    count('curse') > 0,
  ]
  return holds.flatMap((hold, feature) => (hold ? [feature] : []))
}
