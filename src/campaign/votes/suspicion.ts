/** What is counted of a vote besides the vote: all of it before this one. */
export type VoteCounts = {
  /** Votes from this address for this work today, and for any work in this minute. */
  addressWorkDay: number
  addressMinute: number
  /** Different voters on this device for this work today. */
  deviceWorkDay: number
  /** Votes for this work in this minute, from anywhere. */
  workMinute: number
}

export type VoteLimits = VoteCounts

/** A workshop's hundreds share one address; a script's thousands do as well, and never sleep. */
export const VOTE_LIMITS: VoteLimits = {
  addressWorkDay: 200,
  addressMinute: 30,
  deviceWorkDay: 3,
  workMinute: 600,
}

export const VOID_REASONS = {
  deviceWorkDay: '同一设备多次为同一作品投票',
  addressMinute: '同一网络一分钟内投票过密',
  addressWorkDay: '同一网络当天为同一作品投票过多',
  workMinute: '作品一分钟内票数异常',
} as const

export type VoidCode = keyof typeof VOID_REASONS

/** Why a vote is kept but not counted as valid. The first rule that fits is named. */
export const suspicionOf = (
  counts: VoteCounts,
  limits: VoteLimits = VOTE_LIMITS,
): VoidCode | undefined =>
  (Object.keys(VOID_REASONS) as VoidCode[]).find((rule) => counts[rule] >= limits[rule])
