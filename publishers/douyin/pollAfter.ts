import { pollAfter as commonPollAfter } from '../pollAfter'

/** Waits between two looks at a work in review, in seconds; most are through in a few minutes. */
const waits = [5, 15, 30, 60, 120, 300, 600, 1800]

export const pollAfter = (since: string, now: Date): number =>
  commonPollAfter({ waits, since, now })
