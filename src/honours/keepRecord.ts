import { rowsOf } from '@/content/variants'

type Rows = Record<string, unknown>[]

/**
 * What only the act of revoking writes stays as it was, whatever a form sends: an honour that was revoked stays revoked and
 * on record, and none becomes revoked by the way. Rows are told apart by honour and year. Pure.
 */
export function keepRevocations({ before, after }: { before: unknown; after: unknown }): Rows {
  const revoked = rowsOf(before).filter(({ status }) => status === 'revoked')
  const kept = rowsOf(after).map((row) => {
    const known = revoked.find((one) => isSameHonour(one, row))
    return known ? { ...row, ...recordOf(known) } : { ...row, ...NOT_REVOKED }
  })
  const missing = revoked.filter((one) => !kept.some((row) => isSameHonour(one, row)))
  return [...kept, ...missing]
}

type Revoking = { row: Record<string, unknown>; reason: string; at: string }

/** The rows with one honour revoked; one that a draft has dropped comes back on record. */
export function withRevoked(rows: unknown, { row, reason, at }: Revoking): Rows {
  const revoked = { status: 'revoked', revokedAt: at, revokedReason: reason }
  const all = rowsOf(rows)
  if (!all.some((one) => isSameHonour(one, row))) {
    const { id: _its, ...rest } = row
    return [...all, { ...rest, ...revoked }]
  }
  return all.map((one) =>
    isSameHonour(one, row) && one.status !== 'revoked' ? { ...one, ...revoked } : one,
  )
}

const isSameHonour = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  a.honour === b.honour && Number(a.year) === Number(b.year)

const recordOf = ({ status, revokedAt, revokedReason }: Record<string, unknown>) => ({
  status,
  revokedAt,
  revokedReason,
})

const NOT_REVOKED = { status: 'valid', revokedAt: null, revokedReason: null }
