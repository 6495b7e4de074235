import { rowsOf } from '@/content/variants'

/** An honour as a record holds it. */
export type HonourRow = {
  honour: string
  year?: number
  session?: string
  grantor?: string
  docNo?: string
  certificateNo?: string
  status: 'valid' | 'revoked'
  revokedAt?: string
  revokedReason?: string
}

/** Rows as they came from the database or a form; numbers may be text, empty columns null. */
export const honourRows = (value: unknown): HonourRow[] =>
  rowsOf(value).map((row) => ({
    honour: textOf(row.honour) ?? '',
    year: yearOf(row.year),
    session: textOf(row.session),
    grantor: textOf(row.grantor),
    docNo: textOf(row.docNo),
    certificateNo: textOf(row.certificateNo),
    status: row.status === 'revoked' ? 'revoked' : 'valid',
    revokedAt: textOf(row.revokedAt),
    revokedReason: textOf(row.revokedReason),
  }))

export const validHonours = (value: unknown): HonourRow[] =>
  honourRows(value).filter(({ status }) => status === 'valid')

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const yearOf = (value: unknown): number | undefined => {
  const year = value === null || value === '' ? NaN : Number(value)
  return Number.isFinite(year) ? year : undefined
}
