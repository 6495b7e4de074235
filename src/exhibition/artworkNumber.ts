import type { CategoryCode } from './categories'

/** `plain` is SF-001, `yearly` is 2026-SF-0031: one running number for all categories of an exhibition. */
export type NumberForm = 'plain' | 'yearly'

type Numbered = { category: CategoryCode; sequence: number; form: NumberForm; year: number }

export const artworkNumber = ({ category, sequence, form, year }: Numbered): string =>
  form === 'yearly'
    ? `${year}-${category}-${String(sequence).padStart(4, '0')}`
    : `${category}-${String(sequence).padStart(3, '0')}`

/** The letters in a number, which must stay those of the work's category. */
export const lettersOf = (no: string): string | undefined => /([A-Z]{2})-\d+$/.exec(no)?.[1]
