/** An administrator has to confirm a protected message within this time (API mass-send protection). */
const CONFIRM_MS = 30 * 60_000
/** Time for a message confirmed in the last minute to leave the draft box. */
const GRACE_MS = 10 * 60_000

export const CONFIRM_NOTE = '等待管理员确认（30 分钟内）。'

/** Can no confirmation come any more? */
export const isConfirmOver = (askedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(askedAt) > CONFIRM_MS + GRACE_MS

/** The note of a message that nobody waits for any more. */
export const withoutConfirmNote = (note: string | undefined): string | undefined =>
  note?.replace(CONFIRM_NOTE, '') || undefined
