import { pollAfter as commonPollAfter } from '../pollAfter'
import { limitOf } from './settings'

/** Seconds between two looks: what was taken with 20032 shows after one to two minutes; later looks save the rate limit. */
const waits = [20, 20, 30, 30, 60, 60, 120, 300, 600, 1800]

export const pollAfter = (since: string, now: Date, settleMs: number): number => {
  // A faster clock for the one is meant for the other too (a sandbox, a test).
  const pace = Math.min(1, settleMs / (limitOf('settleSeconds') * 1000))
  return commonPollAfter({ waits, since, now, pace })
}
