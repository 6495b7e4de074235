import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import mongoose from 'mongoose'

import { TransactionLost } from '../errors'

type Ending = { adapter: MongooseAdapter; id: Promise<number | string> | number | string }

// A commit whose answer was lost is asked again; the server knows whether it happened.
const commitDeadlineMs = 10_000

/** Commits a Payload transaction, repeating while the server cannot say whether it committed. */
export async function commitTransaction({ adapter, id }: Ending): Promise<void> {
  const key = await id
  const session = adapter.sessions[key]
  if (!session) return
  try {
    if (!session.inTransaction()) {
      throw new TransactionLost({ label: String(key), why: 'a failed write had ended it' })
    }
    for (const deadline = Date.now() + commitDeadlineMs; ; ) {
      try {
        await session.commitTransaction()
        return
      } catch (error) {
        if (!isUnknownCommit(error) || Date.now() > deadline) throw error
      }
    }
  } finally {
    await forget({ adapter, key })
  }
}

/** Payload's own leaves the session open, and its `ended` event unsent, when the abort fails. */
export async function rollbackTransaction({ adapter, id }: Ending): Promise<void> {
  const key = await id
  const session = adapter.sessions[key]
  if (!session) return
  // What cannot be aborted now is aborted by the server (transactionLifetimeLimitSeconds, 60 s).
  if (session.inTransaction()) await session.abortTransaction().catch(() => undefined)
  await forget({ adapter, key })
}

async function forget({ adapter, key }: { adapter: MongooseAdapter; key: number | string }) {
  const session = adapter.sessions[key]
  delete adapter.sessions[key]
  await session?.endSession().catch(() => undefined)
}

function isUnknownCommit(error: unknown): boolean {
  return (
    error instanceof mongoose.mongo.MongoError &&
    error.hasErrorLabel('UnknownTransactionCommitResult')
  )
}
