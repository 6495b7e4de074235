import type { SQLiteAdapter } from '@payloadcms/db-sqlite/types'
import { randomUUID } from 'node:crypto'
import type { BeginTransaction, CommitTransaction } from 'payload'

import type { LockedClient } from './lockedClient'

type Transactions = {
  /** Takes `{ label }`, by which a waiting writer names this one. */
  beginTransaction: BeginTransaction
  commitTransaction: CommitTransaction
  rollbackTransaction: CommitTransaction
}

/**
 * Payload's own versions swallow the error of a failed COMMIT and report success
 * (@payloadcms/drizzle 3.90.1, beginTransaction's catch). These throw it.
 */
export function transactionsOf(adapter: SQLiteAdapter): Transactions {
  const beginTransaction: BeginTransaction = (options) => {
    // Called from inside a transaction: no id, so that Payload's operation neither commits nor
    // rolls back what is not its own; its statements join by themselves.
    if ((adapter.client as LockedClient).current()) return Promise.resolve(null)
    const label = typeof options?.label === 'string' ? options.label : undefined
    return openSession({ adapter, label })
  }

  const end =
    (how: 'resolve' | 'reject'): CommitTransaction =>
    async (idOrPromise) => {
      const id = await idOrPromise
      const session = adapter.sessions[id]
      if (!session) return
      try {
        await session[how]()
      } finally {
        // Only now: a session that is gone makes Payload write outside of any transaction.
        delete adapter.sessions[id]
      }
    }

  return {
    beginTransaction,
    commitTransaction: end('resolve'),
    rollbackTransaction: end('reject'),
  }
}

const rolledBack = new Error('rolled back')

// Drizzle hands out a transaction only inside a callback, so the callback waits at a gate that
// commit opens and rollback breaks. No await before `transaction`: see lockedClient.begin.
function openSession({ adapter, label }: { adapter: SQLiteAdapter; label?: string }) {
  return new Promise<string>((ready, failed) => {
    const gate = createGate()
    const work = async (db: SQLiteAdapter['sessions'][string]['db']) => {
      const id = randomUUID()
      adapter.sessions[id] = {
        db,
        resolve: () => {
          gate.open()
          return done
        },
        reject: () => {
          gate.break(rolledBack)
          return done.catch((error: unknown) => {
            if (error !== rolledBack) throw error
          })
        },
      }
      ready(id)
      await gate.passed
    }
    const client = adapter.client as LockedClient
    // Payload declares its sessions more loosely than drizzle declares its transactions.
    const drizzle = adapter.drizzle as unknown as {
      transaction: (run: typeof work) => Promise<void>
    }
    const done = client.labelled(label, () => drizzle.transaction(work))
    done.catch(failed)
  })
}

function createGate() {
  let open = () => {}
  let breakWith = (_error: Error) => {}
  const passed = new Promise<void>((resolve, reject) => {
    open = resolve
    breakWith = reject
  })
  return { passed, open: () => open(), break: (error: Error) => breakWith(error) }
}
