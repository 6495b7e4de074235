import type { InArgs, InStatement, Transaction } from '@libsql/client/sqlite3'

import { TransactionLost, WriteLockTimeout } from '../errors'
import type { Writer, WriteTurn } from '../writeTurn'
import type { Connection } from './openConnection'
import { isBusy, setDurable } from './openConnection'

export type WriteTransaction = Transaction & { alive: () => boolean }

export type BeginOptions = Writer & { waitMs: number; holdMs: number; isDurable?: boolean }

/**
 * Waits for this process's turn, then for the file's lock, and begins a transaction that is
 * rolled back by itself after `holdMs`. Throws WriteLockTimeout after `waitMs`.
 */
export async function beginWrite({
  connection,
  turn,
  options,
  onExpired,
}: {
  connection: Connection
  turn: WriteTurn
  options: BeginOptions
  onExpired: (message: string) => void
}): Promise<WriteTransaction> {
  const asked = Date.now()
  const endTurn = await turn.take(options)
  try {
    setDurable(connection, options.isDurable ?? true)
    await beginImmediate({ connection, options, asked })
  } catch (error) {
    endTurn()
    throw error
  }
  return openTransaction({ connection, endTurn, options, onExpired })
}

function openTransaction({
  connection,
  endTurn,
  options,
  onExpired,
}: {
  connection: Connection
  endTurn: () => void
  options: BeginOptions
  onExpired: (message: string) => void
}): WriteTransaction {
  const { raw, client } = connection
  let state: 'open' | 'ended' | 'expired' = 'open'

  const end = (how: 'COMMIT' | 'ROLLBACK') => {
    clearTimeout(holdTimer)
    state = 'ended'
    try {
      if (how === 'COMMIT' || raw.inTransaction) raw.exec(how)
    } finally {
      // A COMMIT that failed (disk full) leaves the transaction open.
      if (raw.inTransaction) raw.exec('ROLLBACK')
      endTurn()
    }
  }

  const expire = () => {
    if (state !== 'open') return
    end('ROLLBACK')
    state = 'expired'
    onExpired(`"${options.label}" held it over ${options.holdMs} ms: rolled back${options.stack}`)
  }
  const holdTimer = setTimeout(expire, options.holdMs)
  holdTimer.unref()

  const demandOpen = () => {
    if (state === 'open' && raw.inTransaction) return
    const why = state === 'expired' ? `held over ${options.holdMs} ms` : 'already ended'
    throw new TransactionLost({ label: options.label, why })
  }

  return {
    alive: () => state === 'open',
    async execute(statement: InStatement | string, args?: InArgs) {
      demandOpen()
      return typeof statement === 'string'
        ? client.execute(statement, args)
        : client.execute(statement)
    },
    async batch(statements) {
      const results = []
      for (const statement of statements) results.push(await this.execute(statement))
      return results
    },
    async executeMultiple(sql) {
      demandOpen()
      raw.exec(sql)
    },
    async commit() {
      demandOpen()
      end('COMMIT')
    },
    async rollback() {
      if (state === 'open') end('ROLLBACK')
    },
    close() {
      if (state === 'open') end('ROLLBACK')
    },
    get closed() {
      return state !== 'open'
    },
  }
}

// Another process holds the file for milliseconds: poll soon and often. One try costs 14 µs (measured).
const firstPauseMs = 1
const longestPauseMs = 8

async function beginImmediate({
  connection,
  options,
  asked,
}: {
  connection: Connection
  options: BeginOptions
  asked: number
}) {
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      connection.raw.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      const waitedMs = Date.now() - asked
      if (waitedMs >= options.waitMs) {
        const holder = 'another process that writes to the same file'
        throw new WriteLockTimeout({ waiter: options.label, waitedMs, holder })
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
  }
}
