import type { Client, InArgs, InStatement } from '@libsql/client/sqlite3'
import { AsyncLocalStorage } from 'node:async_hooks'

import type { WriteTurn } from '../writeTurn'
import { callSite } from '../callSite'
import { isLosable } from '../losable'
import type { Connection } from './openConnection'
import type { WriteTransaction } from './writeTransaction'
import { beginWrite } from './writeTransaction'

// Node tells contexts apart only from the first use of any AsyncLocalStorage on: continuations of older
// promises all share one, and a scope entered there leaks into every one of them. So the first use is here,
// when the module is loaded, before anything is awaited.
new AsyncLocalStorage<true>().run(true, () => undefined)

/** Milliseconds. A wait is over after `waitMs`, a transaction is rolled back after `holdMs`. */
export type Limits = { waitMs: number; holdMs: number }

export type LockedClient = Client & {
  /** Names the transaction that `begin` opens before it first awaits. */
  labelled: <T>(label: string | undefined, begin: () => T) => T
  /** The open transaction that the running code was called from, if any. */
  current: () => WriteTransaction | undefined
  /** A pragma is without effect inside a transaction, so this waits for its turn. */
  setForeignKeys: (on: boolean) => Promise<void>
  /** Counts anew how rows spread over the indexes, which SQLite needs to choose the right one for a long list. */
  analyse: () => Promise<void>
}

/**
 * A libsql client over two connections of one file: reads see the last commit through `reader`,
 * all writes go through `writer`, one transaction at a time in this process and, by SQLite's own
 * lock, on this machine. libsql is synchronous, so no connection ever waits inside SQLite for a
 * lock that this process itself may hold: waiting is done here, in JavaScript.
 *
 * Code that runs inside a transaction without knowing it (a hook that forgot to pass `req`) is
 * joined to that transaction: it would otherwise wait for the very writer that waits for it.
 */
export function lockedClient({
  reader,
  writer,
  turn,
  limits,
  log,
}: {
  reader: Connection
  writer: Connection
  turn: WriteTurn
  limits: Limits
  log: (message: string) => void
}): LockedClient {
  const scopes = new AsyncLocalStorage<{ transaction?: WriteTransaction }>()

  const current = () => {
    const transaction = scopes.getStore()?.transaction
    return transaction?.alive() ? transaction : undefined
  }

  let nextLabel: string | undefined
  const begin = async () => {
    // Entered before the first await, so that the caller's own continuation inherits it.
    const scope: { transaction?: WriteTransaction } = {}
    scopes.enterWith(scope)
    const options = Object.assign(callSite(nextLabel), limits, { isDurable: !isLosable() })
    scope.transaction = await beginWrite({ connection: writer, turn, options, onExpired: log })
    return scope.transaction
  }

  const alone = async <T>(work: () => T | Promise<T>) => {
    const endTurn = await turn.take(Object.assign(callSite(), { waitMs: limits.waitMs }))
    try {
      return await work()
    } finally {
      endTurn()
    }
  }

  const write = async <T>(work: (transaction: WriteTransaction) => Promise<T>) => {
    const joined = current()
    if (joined) return work(joined)
    const options = Object.assign(callSite(), limits, { isDurable: !isLosable() })
    const transaction = await beginWrite({ connection: writer, turn, options, onExpired: log })
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }

  const onBoth = (sql: string) =>
    alone(() => {
      reader.raw.exec(sql)
      writer.raw.exec(sql)
    })

  const execute = async (statement: InStatement | string, args: InArgs = []) => {
    const whole = typeof statement === 'string' ? { sql: statement, args } : statement
    const kind = kindOf(whole.sql)
    if (kind === 'read') return (current() ?? reader.client).execute(whole)
    if (kind === 'write') return write((transaction) => transaction.execute(whole))
    if (kind === 'outside') return alone(() => writer.client.execute(whole))
    if (!current()) await onBoth(whole.sql)
    return reader.client.execute('SELECT 1 WHERE 0')
  }

  return {
    execute,
    batch: (statements) => write((transaction) => transaction.batch(statements)),
    migrate: async (statements) => {
      await onBoth('PRAGMA foreign_keys = OFF')
      try {
        return await write((transaction) => transaction.batch(statements))
      } finally {
        await onBoth('PRAGMA foreign_keys = ON')
      }
    },
    // Holds pragmas and DROPs (Payload's dropDatabase), so no transaction around it.
    executeMultiple: (sql) => alone(() => void writer.raw.exec(sql)),
    transaction: begin,
    sync: () => reader.client.sync(),
    close: () => {
      for (const { client } of [reader, writer]) if (!client.closed) client.close()
    },
    get closed() {
      return reader.client.closed
    },
    protocol: 'file',
    labelled: (label, open) => {
      nextLabel = label
      try {
        return open()
      } finally {
        nextLabel = undefined
      }
    },
    current,
    setForeignKeys: (on) => onBoth(`PRAGMA foreign_keys = ${on ? 'ON' : 'OFF'}`),
    analyse: () =>
      alone(() => {
        writer.raw.exec('ANALYZE')
        // A connection reads the counts when it opens; this one is told to read them again.
        reader.raw.exec('ANALYZE sqlite_schema')
      }),
  }
}

type Kind = 'read' | 'write' | 'pragma' | 'outside'

function kindOf(sql: string): Kind {
  const [, word = ''] = /^[\s(]*([a-z]+)/i.exec(sql) ?? []
  const verb = word.toLowerCase()
  if (verb === 'select' || verb === 'explain') return 'read'
  if (verb === 'pragma') return sql.includes('=') ? 'pragma' : 'read'
  // SQLite refuses these inside a transaction.
  if (verb === 'vacuum' || verb === 'attach' || verb === 'detach') return 'outside'
  return 'write'
}
