import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

import { DatabaseUnreachable } from '../errors'

export type Connection = {
  /** Runs statements and returns libsql result sets, as drizzle wants them. */
  client: Sqlite3Client
  /**
   * The same connection for BEGIN, COMMIT and ROLLBACK. A prepared BEGIN that met SQLITE_BUSY is
   * never finalised by @libsql/client 0.14 and makes the next COMMIT fail with "SQL statements in
   * progress" (measured; libsql-client-ts issue 352). `exec` finalises.
   */
  raw: Database.Database
  /** Do its commits wait for the disk? */
  isDurable: boolean
}

/** Opens one connection to a SQLite file, creating its folder. Throws DatabaseUnreachable. */
export function openConnection({ file, busyMs }: { file: string; busyMs: number }): Connection {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const raw = new Database(file, {})
    raw.exec(`PRAGMA busy_timeout = ${busyMs}`)
    raw.exec('PRAGMA foreign_keys = ON')
    raw.exec('PRAGMA synchronous = FULL')
    // Rows an ANALYZE looks at in each index: 15 ms for an empty database, and no more than a few times that ever.
    raw.exec('PRAGMA analysis_limit = 1000')
    return { raw, client: new Sqlite3Client(file, {}, raw, 'number'), isDurable: true }
  } catch (cause) {
    throw new DatabaseUnreachable({ target: file, why: reasonOf(cause), cause })
  }
}

/**
 * Puts the file in WAL mode and proves that it is a database that can be written.
 * Throws DatabaseUnreachable; SQLITE_BUSY passes through, for the caller to try again.
 */
export function prepareFile({ raw, file }: { raw: Database.Database; file: string }): void {
  try {
    raw.exec('PRAGMA journal_mode = WAL')
    // 64 MB, as Payload's own client sets it.
    raw.exec('PRAGMA journal_size_limit = 67108864')
    raw.exec('BEGIN IMMEDIATE')
    raw.exec('ROLLBACK')
    checkPages({ raw, file })
  } catch (cause) {
    if (isBusy(cause) || cause instanceof DatabaseUnreachable) throw cause
    throw new DatabaseUnreachable({ target: file, why: reasonOf(cause), cause })
  }
}

/**
 * A receipt of a platform must survive a power cut, and NORMAL may lose the last commits in WAL; what may be lost
 * (`losable`) waits for no disk. Without effect inside a transaction.
 */
export function setDurable(connection: Connection, isDurable: boolean): void {
  if (connection.isDurable === isDurable) return
  connection.raw.exec(`PRAGMA synchronous = ${isDurable ? 'FULL' : 'NORMAL'}`)
  connection.isDurable = isDurable
}

/** True for SQLITE_BUSY and its variants, from either layer of libsql. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY')
}

// quick_check reads every page: about a second a gigabyte, so only where it is not felt.
const largestCheckedBytes = 64 * 1024 * 1024

function checkPages({ raw, file }: { raw: Database.Database; file: string }) {
  if (statSync(file).size > largestCheckedBytes) return
  const [first] = raw.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[]
  if (!first || first.quick_check === 'ok') return
  throw new DatabaseUnreachable({ target: file, why: `文件已损坏 / corrupt: ${first.quick_check}` })
}

function reasonOf(cause: unknown): string {
  // libsql's open fails without a code but with SQLite's number.
  const number = /local database .*: (\d+)/.exec(String(cause))?.[1]
  const code = codeOf(cause) || (number === '14' ? 'SQLITE_CANTOPEN' : '')
  const known = Object.entries(reasons).find(([prefix]) => code.startsWith(prefix))
  return `${known?.[1] ?? '打不开 / cannot be opened'} (${code || String(cause)})`
}

const reasons: Record<string, string> = {
  SQLITE_NOTADB: '不是 SQLite 数据库或已损坏 / not a SQLite database, or corrupt',
  SQLITE_CORRUPT: '文件已损坏 / corrupt',
  SQLITE_READONLY: '没有写权限 / not writable',
  SQLITE_CANTOPEN: '路径不存在或没有权限 / missing folder or no permission',
  SQLITE_FULL: '磁盘已满 / disk full',
  EACCES: '没有权限 / no permission',
  EROFS: '磁盘只读 / read-only disk',
  ENOTDIR: '上级路径不是文件夹 / a parent of it is not a folder',
  EEXIST: '上级路径不是文件夹 / a parent of it is not a folder',
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return String(error.code)
}
