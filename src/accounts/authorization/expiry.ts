const dayMs = 24 * 3_600_000

/** Days before the end on which the desk is reminded: a week to plan, the last days to act. */
export const REMIND_DAYS = [7, 3, 1] as const

export type Expiry = {
  /** Whole days left, 0 on the last one, negative when it is over. */
  daysLeft: number
  level: 'good' | 'soon' | 'urgent' | 'over'
  /** The reminder that is due now: the smallest of REMIND_DAYS the rest has come down to. */
  reminder?: (typeof REMIND_DAYS)[number]
}

/** How an authorisation stands. Pure. `until` in milliseconds. */
export function expiryOf({ until, now }: { until: number; now: Date }): Expiry {
  const left = until - now.getTime()
  const daysLeft = Math.floor(left / dayMs)
  if (left <= 0) return { daysLeft: Math.min(daysLeft, -1), level: 'over' }
  const reminder = REMIND_DAYS.findLast((days) => left <= days * dayMs)
  if (reminder === undefined) return { daysLeft, level: 'good' }
  return { daysLeft, level: reminder <= 3 ? 'urgent' : 'soon', reminder }
}
