import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { TransactionLost } from './errors'
import { isMongo } from './isMongo'
import { inMongoTransaction } from './mongo/inMongoTransaction'

export type TransactionWork<T> = (req: PayloadRequest) => Promise<T>

/**
 * Runs `work` in the transaction of `req`, or in a new one that commits when `work` resolves and
 * rolls back when it throws. New ones run one at a time: on SQLite on this machine, on MongoDB in
 * the whole cluster, and there on a replica set `work` is run again after a transient conflict, so
 * it may have no effect outside the database. Without a replica set a throw undoes nothing.
 * Pass the `req` that `work` receives to every call of Payload.
 * Throws what `work` throws, WriteLockTimeout, or TransactionLost when nothing was kept.
 */
export async function inTransaction<T>(
  { payload, req, label }: { payload: Payload; req?: PayloadRequest; label?: string },
  work: TransactionWork<T>,
): Promise<T> {
  const request = req ?? (await createLocalReq({}, payload))
  if (isMongo(payload)) return inMongoTransaction({ payload, req: request, label, work })
  if (await request.transactionID) return work(request)

  const id = await (payload.db as unknown as BaseDatabaseAdapter).beginTransaction({ label })
  // Called from inside a transaction whose `req` was not handed on: the adapter joins by itself.
  if (id === null) return work(request)
  request.transactionID = id
  try {
    const result = await work(request)
    demandSame({ request, id, label })
    await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  } finally {
    if (request.transactionID === id) delete request.transactionID
  }
}

// A Payload operation that fails rolls back the transaction of its `req`. Work that caught that
// error and went on has lost what it wrote before.
function demandSame({
  request,
  id,
  label = 'work',
}: {
  request: PayloadRequest
  id: number | string
  label?: string
}) {
  if (request.transactionID === id) return
  throw new TransactionLost({ label, why: 'an operation inside it failed' })
}
