import { pollAfter as commonPollAfter } from '../pollAfter'

/**
 * Waits between two looks at a publication, in seconds. freepublish/get allows 100 calls a day for the whole account:
 * most articles are through within a minute, and the callback usually comes first. After six hours it is every half hour.
 */
const waits = [5, 10, 20, 40, 90, 180, 300, 600]
const longAfterMs = 6 * 3_600_000
const longWaitMs = 1_800_000

export const pollAfter = (since: string, now: Date): number =>
  now.getTime() - Date.parse(since) < longAfterMs
    ? commonPollAfter({ waits, since, now })
    : longWaitMs
