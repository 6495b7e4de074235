import crypto from 'node:crypto'
import type { Storyboard } from './storyboard'

/** SHA-256 (hex) of the canonical JSON: equal plans have equal names, whatever the order of their keys. */
export const storyboardHash = (storyboard: Storyboard): string =>
  crypto.createHash('sha256').update(canonical(storyboard)).digest('hex')

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}
