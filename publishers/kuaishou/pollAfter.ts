/** Seconds between two looks: a film is transcoded and checked within minutes; a user has 1000 calls a day. */
const WAITS = [3, 5, 10, 20, 30, 60, 60, 120, 300, 600]
const LONG_WAIT = 1800

/** Milliseconds until the next look, by how long it has been under way; it grows and needs no counter. */
export const pollAfter = (since: string, now: Date, pace = 1): number => {
  const age = (now.getTime() - Date.parse(since)) / 1000 / pace
  let elapsed = 0
  for (const wait of WAITS) {
    elapsed += wait
    if (age < elapsed) return Math.max(250, wait * 1000 * pace)
  }
  return Math.max(250, LONG_WAIT * 1000 * pace)
}
