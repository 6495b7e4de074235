import type { Count } from '@/database/countBy'

/** How many of what, the most first; the key is '' of what has none. */
export type Share = { key: string; n: number }

/** Adds up counts by one of their values. Pure. */
export function sharesBy(counts: readonly Count[], at: number): Share[] {
  const sums = new Map<string, number>()
  for (const { n, values } of counts) {
    const key = values[at] ?? ''
    sums.set(key, (sums.get(key) ?? 0) + n)
  }
  return [...sums]
    .map(([key, n]) => ({ key, n }))
    .toSorted((a, b) => b.n - a.n || a.key.localeCompare(b.key))
}

export const totalOf = (counts: readonly Pick<Count, 'n'>[]): number =>
  counts.reduce((sum, { n }) => sum + n, 0)

export type Tones = { n: number; positive: number; neutral: number; negative: number }

/** Of counts whose value at `at` is a tone; what is not judged yet counts in `n` alone. Pure. */
export function tonesOf(counts: readonly Count[], at: number): Tones {
  const of = (tone: string) => totalOf(counts.filter(({ values }) => values[at] === tone))
  return {
    n: totalOf(counts),
    positive: of('positive'),
    neutral: of('neutral'),
    negative: of('negative'),
  }
}

/** Of counts whose value at `at` says whether they wait for a person. Pure. */
export const queuedOf = (counts: readonly Count[], at: number): number =>
  totalOf(counts.filter(({ values }) => values[at] === '1' || values[at] === 'true'))
