type Looking = {
  /** Seconds between two looks, one after the other; the last holds from then on. */
  waits: readonly number[]
  since: string
  now: Date
  /** Below 1 on a platform with a faster clock (a sandbox, a test). */
  pace?: number
}

/** Milliseconds until the next look, by how long it has been under way; it grows and needs no counter. */
export const pollAfter = ({ waits, since, now, pace = 1 }: Looking): number => {
  const age = (now.getTime() - Date.parse(since)) / 1000 / pace
  return Math.max(250, waitAt(waits, age) * 1000 * pace)
}

const waitAt = (waits: readonly number[], ageSeconds: number): number => {
  let elapsed = 0
  for (const wait of waits) {
    elapsed += wait
    if (ageSeconds < elapsed) return wait
  }
  return waits.at(-1) ?? 0
}
