import { ValidationError } from 'payload'

/**
 * True when a write failed because a unique index has the value already: as the drivers say it
 * (SQLITE_CONSTRAINT_UNIQUE, MongoDB 11000), or as the ValidationError that Payload makes of it, which
 * tells only the name of one of the index's fields.
 */
export function isDuplicate({
  error,
  unique = [],
}: {
  error: unknown
  unique?: string[]
}): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? at.code : undefined
    if (code === 11000 || code === 'SQLITE_CONSTRAINT_UNIQUE') return true
    if (at instanceof ValidationError && mentions({ error: at, unique })) return true
  }
  return false
}

function mentions({ error, unique }: { error: ValidationError; unique: string[] }): boolean {
  const paths = error.data.errors.map(({ path }) => plain(path))
  return unique.some((field) => paths.some((path) => path.startsWith(plain(field))))
}

// SQLite answers with the column (`account_id`), MongoDB with the field (`account`).
function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}
