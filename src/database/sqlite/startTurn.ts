import Database from 'libsql'

import { isBusy } from './openConnection'

/**
 * Runs `work` (schema push, migrations) in one process at a time: two processes that start together
 * would otherwise both run the same migration. The lock is SQLite's, on a small file beside the
 * database, so that a killed process frees it.
 */
export async function inStartTurn<T>({
  file,
  work,
  waitMs = 120_000,
}: {
  file: string
  work: () => Promise<T>
  waitMs?: number
}): Promise<T> {
  const lock = new Database(`${file}.starting`, {})
  const deadline = Date.now() + waitMs
  try {
    while (!tryLock(lock)) {
      if (Date.now() > deadline) {
        throw new Error(`another process has been preparing ${file} for over ${waitMs} ms`)
      }
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    return await work()
  } finally {
    if (lock.inTransaction) lock.exec('ROLLBACK')
    lock.close()
  }
}

function tryLock(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}
