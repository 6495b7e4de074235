import crypto from 'node:crypto'

/** What one event says; every field is covered by its hash. */
export type AuditRow = {
  seq: number
  at: string
  action: string
  actor: string
  actorName: string
  organization: string
  targetKind: string
  targetId: string
  targetTitle: string
  reason: string
  detail: Record<string, unknown>
  requestId: string
  ip: string
}

export const GENESIS = '0'.repeat(64)

/** HMAC-SHA-256 over the previous hash and the row: without the key nobody can forge or re-chain a row. */
export function hashRow({ row, prev, key }: { row: AuditRow; prev: string; key: string }): string {
  return crypto
    .createHmac('sha256', `audit:${key}`)
    .update(prev)
    .update(canonicalJson(row))
    .digest('hex')
}

/** Seals where the log ends: whoever cuts off its end cannot write an earlier end in its place. */
export function hashHead({ seq, hash, key }: { seq: number; hash: string; key: string }): string {
  return crypto.createHmac('sha256', `audit-head:${key}`).update(`${seq}:${hash}`).digest('hex')
}

/** JSON with sorted keys: equal values give equal bytes, whatever database they came back from. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  )
}
