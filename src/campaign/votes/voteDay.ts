const dayMs = 86_400_000
const beijingMs = 8 * 3_600_000

/** The day in Beijing, `2026-05-01`: votes are counted by the server's clock and the country's day. */
export const voteDay = (at: Date): string =>
  new Date(at.getTime() + beijingMs).toISOString().slice(0, 10)

/** When the next such day begins. */
export const nextVoteDay = (at: Date): Date =>
  new Date((Math.floor((at.getTime() + beijingMs) / dayMs) + 1) * dayMs - beijingMs)
