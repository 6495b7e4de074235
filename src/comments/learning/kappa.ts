export type Agreement = {
  /** Comments two people labelled, not knowing of each other. */
  n: number
  /** Share of equal answers, 0–1. */
  agreed: number
  /** Cohen's kappa: agreement beyond chance, at most 1; undefined without pairs, or when both only ever say one and the same. */
  kappa?: number
}

/** Of pairs of labels, each by two people. Pure. */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length
  if (n === 0) return { n, agreed: 0 }
  const labels = [...new Set(pairs.flat())]
  const share = (isIn: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(isIn).length / n
  const agreed = share(([a, b]) => a === b)
  const byChance = labels.reduce(
    (sum, label) => sum + share(([a]) => a === label) * share(([, b]) => b === label),
    0,
  )
  if (byChance === 1) return { n, agreed }
  return { n, agreed: rounded(agreed), kappa: rounded((agreed - byChance) / (1 - byChance)) }
}

const rounded = (value: number) => Number(value.toFixed(3))
