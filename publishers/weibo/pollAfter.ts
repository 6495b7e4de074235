import { limitOf } from './settings'

/** Seconds between two looks: what was taken with 20032 shows after one to two minutes; later looks save the rate limit. */
const WAITS = [20, 20, 30, 30, 60, 60, 120, 300, 600]
const LONG_WAIT = 1800

/** Milliseconds until the next look, by how long it has been under way; it grows and needs no counter. */
export const pollAfter = (since: string, now: Date, settleMs: number): number => {
  // A faster clock for the one is meant for the other too (a sandbox, a test).
  const pace = Math.min(1, settleMs / (limitOf('settleSeconds') * 1000))
  const age = (now.getTime() - Date.parse(since)) / 1000 / pace
  let elapsed = 0
  for (const wait of WAITS) {
    elapsed += wait
    if (age < elapsed) return Math.max(250, wait * 1000 * pace)
  }
  return Math.max(250, LONG_WAIT * 1000 * pace)
}
