import { idOf } from '@/access/scope'
import { beijingDay } from '@/beijing'

/** What somebody agreed to: that this is shown, in which words it was asked, when, and when they took it back. */
export type Consent = {
  purposes: string[]
  textVersion?: string
  givenOn?: string
  withdrawnAt?: string
  hasProof: boolean
}

export const CONSENT_PURPOSES = [
  ['profile', '公开姓名、单位、荣誉和事迹', 'Name, unit, honours and story'],
  ['portrait', '公开肖像照片', 'Portrait'],
  ['film', '公开视频和短片', 'Films'],
] as const

export function consentOf(value: unknown): Consent {
  const given = (value && typeof value === 'object' ? value : {}) as Record<string, unknown>
  return {
    purposes: Array.isArray(given.purposes) ? given.purposes.map(String) : [],
    textVersion: textOf(given.textVersion),
    givenOn: textOf(given.givenOn),
    withdrawnAt: textOf(given.withdrawnAt),
    hasProof: idOf(given.proof) !== undefined,
  }
}

/**
 * A consent given anew after it was taken back holds again. What was given is known by its day alone (a picked day lies at
 * noon), so one of the day of the withdrawal is the one that was taken back.
 */
export const isWithdrawn = ({ givenOn, withdrawnAt }: Consent): boolean =>
  Boolean(withdrawnAt && (!givenOn || shanghaiDate(givenOn) <= shanghaiDate(withdrawnAt)))

/** Nobody can have agreed tomorrow. */
export const isGivenLater = ({ givenOn }: Consent, now: Date): boolean =>
  Boolean(givenOn && shanghaiDate(givenOn) > shanghaiDate(now))

/** `2026-03-01`; what is no time at all is of no day, before all others. */
const shanghaiDate = (at: string | Date): string => {
  return Number.isNaN(new Date(at).getTime()) ? '' : beijingDay(at)
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined
