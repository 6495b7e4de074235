import type { Payload } from 'payload'
import type { Id } from '@/access/scope'

/** An id from outside, as the database spells it; undefined for what can be none: a query with that would be an error. */
export function idIn({ db }: Pick<Payload, 'db'>, given: unknown): Id | undefined {
  const text = typeof given === 'number' || typeof given === 'string' ? String(given) : ''
  if (db.defaultIDType === 'number') return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
  return /^[0-9a-f]{24}$/i.test(text) ? text.toLowerCase() : undefined
}
