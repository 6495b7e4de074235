import { ValidationError } from 'payload'

/**
 * True when a write may have failed because a unique index has the value already: as the drivers say
 * it (SQLITE_CONSTRAINT_UNIQUE, MongoDB 11000), or as the ValidationError that Payload makes of it.
 * The latter tells the column on SQLite, the field on MongoDB and nothing on FerretDB, so any
 * ValidationError counts: look for the row before you believe it.
 */
export function isDuplicate(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? at.code : undefined
    if (code === 11000 || code === 'SQLITE_CONSTRAINT_UNIQUE') return true
    if (at instanceof ValidationError) return true
  }
  return false
}
