import type { Criterion } from './scoring'

/** What a round asks that only lets works pass or not, as its one criterion: 100 is yes, 0 is no. */
export const PASS = { key: 'pass', name: '是否通过', weight: 100 } as const satisfies Criterion

export const isPassFail = (criteria: readonly Pick<Criterion, 'key'>[]): boolean =>
  criteria.length === 1 && criteria[0]?.key === PASS.key

/** At least half of a work's judges let it pass. `share`: the mean of their answers. */
export const hasPassed = (share: number): boolean => share >= 50
