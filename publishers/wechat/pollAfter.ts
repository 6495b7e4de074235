/**
 * Waits between two looks at a publication, in seconds. freepublish/get allows 100 calls a day for the whole account:
 * most articles are through within a minute, and the callback usually comes first.
 */
const WAITS = [5, 10, 20, 40, 90, 180, 300, 600]
const LONG_WAIT = 1800

/** Milliseconds until the next look, by how long it has been under way; it grows and needs no counter. */
export const pollAfter = (since: string, now: Date): number => {
  const age = (now.getTime() - Date.parse(since)) / 1000
  let elapsed = 0
  for (const wait of WAITS) {
    elapsed += wait
    if (age < elapsed) return wait * 1000
  }
  return age < 6 * 3600 ? 600_000 : LONG_WAIT * 1000
}
