import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

export type DatabaseWork = {
  statements: number
  commits: number
  /** Commits that waited for the disk. */
  syncs: number
  bySql: Record<string, number>
}

/**
 * Counts what this process asks of SQLite from now on. A commit under `synchronous = FULL` is one fsync of the log, the
 * dearest thing a delivery does on a slow disk. On MongoDB all numbers stay 0.
 */
export function countDatabase(): () => DatabaseWork {
  const work: DatabaseWork = { statements: 0, commits: 0, syncs: 0, bySql: {} }
  const relaxed = new WeakSet<Database.Database>()
  const { execute } = Sqlite3Client.prototype
  Sqlite3Client.prototype.execute = function (this: Sqlite3Client, ...args: never[]) {
    const [statement] = args as unknown as [string | { sql: string }]
    const name = shortened(typeof statement === 'string' ? statement : statement.sql)
    work.statements += 1
    work.bySql[name] = (work.bySql[name] ?? 0) + 1
    return (execute as (...all: never[]) => ReturnType<typeof execute>).apply(this, args)
  } as typeof execute
  const { exec } = Database.prototype
  Database.prototype.exec = function (this: Database.Database, sql: string) {
    if (sql === 'PRAGMA synchronous = NORMAL') relaxed.add(this)
    if (sql === 'PRAGMA synchronous = FULL') relaxed.delete(this)
    if (sql === 'COMMIT') work.commits += 1
    if (sql === 'COMMIT' && !relaxed.has(this)) work.syncs += 1
    return exec.call(this, sql)
  }
  return () => structuredClone(work)
}

/** The verb and the table: `select deliveries`. */
const shortened = (sql: string): string => {
  const [, verb = '?'] = /^\s*(\w+)/.exec(sql) ?? []
  const [, table = ''] = /\b(?:from|into|update)\s+"?([\w-]+)"?/i.exec(sql) ?? []
  return `${verb.toLowerCase()} ${table}`
}
