import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'

import { mongoDatabase } from './mongo/mongoDatabase'
import { sqliteDatabase } from './sqlite/sqliteDatabase'

export type DatabaseOptions = {
  /** `mongodb://…`, `mongodb+srv://…`, `file:…`, or nothing for a file in `dataDir`. */
  url?: string
  dataDir: string
  migrationDir: string
  /** Run at start when NODE_ENV is production; for SQLite only: MongoDB has no schema to migrate. */
  migrations?: SqliteMigrations
  /** Lets Payload alter the SQLite schema at start, outside production only. */
  push?: boolean
}

/**
 * The one database of the program. Writes of several rows are atomic on SQLite and on a MongoDB
 * replica set; see decisions/database.md. At start it throws DatabaseUnreachable.
 */
export function databaseAdapter(options: DatabaseOptions): DatabaseAdapterObj {
  const { url, dataDir, migrationDir, migrations, push = false } = options
  if (url && /^mongodb(\+srv)?:/.test(url)) return mongoDatabase({ url, migrationDir })
  if (url && !url.startsWith('file:')) {
    throw new Error(`DATABASE_URL must begin with mongodb:, mongodb+srv: or file:, not ${url}`)
  }
  return sqliteDatabase({
    file: path.resolve(url ? pathOf(url) : path.join(dataDir, 'gongmei.db')),
    migrationDir,
    push,
    ...(migrations && { prodMigrations: migrations }),
  })
}

export { DatabaseUnreachable, TransactionLost, WriteLockTimeout } from './errors'

type SqliteMigrations = Parameters<typeof sqliteDatabase>[0]['prodMigrations']

// Both file:/abs and file:///abs and file:relative are in use.
function pathOf(url: string): string {
  return decodeURIComponent(url.replace(/^file:(\/\/(?=\/))?/, ''))
}
