import { pollAfter as commonPollAfter } from '../pollAfter'

/** Seconds between two looks: a film is transcoded and checked within minutes; a user has 1000 calls a day. */
const waits = [3, 5, 10, 20, 30, 60, 60, 120, 300, 600, 1800]

export const pollAfter = (since: string, now: Date, pace = 1): number =>
  commonPollAfter({ waits, since, now, pace })
