import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite/types'
import type { DatabaseAdapterObj, Payload } from 'payload'

import { fileTurnKey, writeTurn } from '../writeTurn'
import type { Limits, LockedClient } from './lockedClient'
import { lockedClient } from './lockedClient'
import { isBusy, openConnection, prepareFile } from './openConnection'
import { inStartTurn } from './startTurn'
import { transactionsOf } from './transactions'

export type SqliteOptions = Omit<Parameters<typeof sqliteAdapter>[0], 'client' | 'wal'> & {
  file: string
  limits?: Partial<Limits>
}

// 15 s: longer than any queue seen in tests, shorter than a proxy's usual 30–60 s.
// 30 s: an upload of large pictures holds it for a few seconds, nothing honest for longer.
const defaultLimits: Limits = { waitMs: 15_000, holdMs: 30_000 }
// A list of 20,000 that was empty yesterday wants another index; without counts its first page took 42 ms, not 0.1.
const analyseEveryMs = 3_600_000
const migrationLimits: Limits = { waitMs: 120_000, holdMs: 600_000 }

/** Payload's SQLite adapter with real transactions, safe for several processes on one file. */
export function sqliteDatabase({ file, limits, ...options }: SqliteOptions): DatabaseAdapterObj {
  const base = sqliteAdapter({ ...options, client: { url: `file:${file}` }, wal: true })
  const init = ({ payload }: { payload: Payload }) => {
    const adapter = base.init({ payload }) as unknown as SQLiteAdapter
    return withTransactions({ adapter, file, limits: { ...defaultLimits, ...limits } })
  }
  return { ...base, init } as unknown as DatabaseAdapterObj
}

function withTransactions({
  adapter,
  file,
  limits,
}: {
  adapter: SQLiteAdapter
  file: string
  limits: Limits
}): SQLiteAdapter {
  const active = { ...limits }
  const turn = writeTurn(fileTurnKey(file))
  const log = (message: string) => adapter.payload.logger.error(`[database] ${message}`)
  let client: LockedClient | undefined
  let starting = false
  let clock: NodeJS.Timeout | undefined
  // Another process may be writing; the next hour does as well.
  const analyse = async () =>
    client?.analyse().catch((error: unknown) => {
      if (!isBusy(error)) log(`ANALYZE: ${String(error)}`)
    })

  const oneAtATime = async <T>(work: () => Promise<T>) => {
    if (starting) return work()
    starting = true
    Object.assign(active, migrationLimits)
    try {
      return await inStartTurn({ file, work })
    } finally {
      starting = false
      Object.assign(active, limits)
    }
  }

  const connect = adapter.connect
  adapter.connect = async (options) => {
    if (!client) {
      // 250 ms is for readers that meet a WAL recovery; the writer never waits inside SQLite.
      const reader = openConnection({ file, busyMs: 250 })
      const writer = openConnection({ file, busyMs: 0 })
      for (const { raw } of [reader, writer]) await retryBusy(() => prepareFile({ raw, file }))
      client = lockedClient({ reader, writer, turn, limits: active, log })
      adapter.client = client
    }
    await oneAtATime(async () => connect?.call(adapter, options))
    await analyse()
    clock ??= setInterval(() => void analyse(), analyseEveryMs).unref()
  }

  // Generated migrations switch foreign keys off before they rebuild a table. Inside a transaction
  // that is without effect, and DROP TABLE would cascade to the rows of every array and relation.
  const withoutForeignKeys = async (work: () => Promise<void>) =>
    oneAtATime(async () => {
      await client?.setForeignKeys(false)
      try {
        await work()
      } finally {
        await client?.setForeignKeys(true)
      }
    })
  const { migrate, migrateDown, migrateFresh, migrateRefresh, migrateReset } = adapter
  adapter.migrate = (args) => withoutForeignKeys(() => migrate.call(adapter, args))
  adapter.migrateDown = () => withoutForeignKeys(() => migrateDown.call(adapter))
  adapter.migrateFresh = (args) => withoutForeignKeys(() => migrateFresh.call(adapter, args))
  adapter.migrateRefresh = () => withoutForeignKeys(() => migrateRefresh.call(adapter))
  adapter.migrateReset = () => withoutForeignKeys(() => migrateReset.call(adapter))

  const destroy = adapter.destroy
  adapter.destroy = async () => {
    clearInterval(clock)
    clock = undefined
    const endTurn = await turn
      .take({ label: 'destroy', stack: '', waitMs: 2_000 })
      .catch(() => null)
    await destroy?.call(adapter)
    client?.close()
    client = undefined
    Object.assign(adapter, { client: undefined })
    endTurn?.()
  }

  return Object.assign(adapter, transactionsOf(adapter))
}

async function retryBusy(work: () => void): Promise<void> {
  for (const deadline = Date.now() + 5_000; ; ) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
