import { refusal } from '@/distribution/answer'
import { GUARDIAN } from './guardian'

/** 未成年人网络保护条例: under 14 a guardian agrees, under 18 no name is shown. Nobody is asked for more than this. */
export const AGES = ['adult', 'youth', 'child'] as const
export type Age = (typeof AGES)[number]

export type AgeSaid = { age: Age; guardian?: { version: string; at: string } }

/** Adult without a word; a child's needs the guardian's tick. Throws 400. */
export function ageOf(given: { age?: unknown; guardian?: unknown }, now: Date): AgeSaid {
  const age = AGES.find((known) => known === given.age) ?? 'adult'
  if (age !== 'child') return { age }
  if (!isTicked(given.guardian))
    throw refusal(400, '未满 14 周岁请由监护人在旁办理，并勾选监护人同意。')
  return { age, guardian: { version: GUARDIAN.version, at: now.toISOString() } }
}

/** A box of a page, of a form, or of a program. */
export const isTicked = (value: unknown): boolean =>
  value === true || value === 'true' || value === 'on' || value === '1'
