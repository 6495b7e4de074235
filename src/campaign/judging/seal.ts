import crypto from 'node:crypto'
import { canonicalJson } from '@/audit/chain'
import type { ScoreRow } from '../types'

type Sealed = Pick<ScoreRow, 'key' | 'items' | 'total' | 'comment' | 'lockedAt'>

/**
 * Signs what was locked. Whoever writes into the database past the program leaves a score whose seal is broken, and no
 * result is computed from it.
 */
export function sealOf(row: Sealed, secret: string): string {
  const { key, items, total, comment, lockedAt } = row
  const locked = new Date(String(lockedAt)).toISOString()
  const said = canonicalJson({ key, items: items ?? [], total, comment: comment ?? '', locked })
  return crypto.createHmac('sha256', `score ${secret}`).update(said).digest('hex')
}

export const isSealWhole = (row: Sealed & Pick<ScoreRow, 'seal'>, secret: string): boolean =>
  Boolean(row.lockedAt && row.seal) && row.seal === sealOf(row, secret)
