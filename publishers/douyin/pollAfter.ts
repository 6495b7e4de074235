/** Waits between two looks at a work in review, in seconds; most are through in a few minutes. */
const WAITS = [5, 15, 30, 60, 120, 300, 600]
const LONG_WAIT = 1800

/** Milliseconds until the next look, by how long it has been under way; it grows and needs no counter. */
export const pollAfter = (since: string, now: Date): number => {
  const age = (now.getTime() - Date.parse(since)) / 1000
  let elapsed = 0
  for (const wait of WAITS) {
    elapsed += wait
    if (age < elapsed) return wait * 1000
  }
  return LONG_WAIT * 1000
}
