const HOUR_MS = 3_600_000

/** Milliseconds until the next look at what a person has in hand, by how long they have had it. */
export const watchAfter = (since: string, now: Date): number => {
  const age = now.getTime() - Date.parse(since)
  if (age < HOUR_MS) return 300_000
  return age < 72 * HOUR_MS ? 1_800_000 : 6 * HOUR_MS
}
