import type { ClientSession } from 'mongoose'
import mongoose from 'mongoose'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload, PayloadRequest } from 'payload'

import { TransactionLost } from '../errors'
import { callSite } from '../callSite'
import type { HeldTurn } from './clusterTurn'
import type { GongmeiMongo } from './mongoDatabase'

type Work<T> = {
  payload: Payload & { db: GongmeiMongo }
  req: PayloadRequest
  label?: string
  work: (req: PayloadRequest) => Promise<T>
}

const waitMs = 15_000
// Each try runs under the cluster's turn, so a conflict comes only from writes outside of it.
const tries = 5

/** The MongoDB half of inTransaction. */
export async function inMongoTransaction<T>(args: Work<T>): Promise<T> {
  const { payload, req, label, work } = args
  if (scopes.getStore()?.held) return work(req)
  // Without transactions the id is null, until Payload's dataloader makes `{}` of it (3.90.1).
  if (payload.db.hasTransactions && (await req.transactionID)) return joinUnderTurn(args)

  return underTurn({ payload, label }, async (turn) => {
    if (payload.db.hasTransactions) return runWithRetries({ ...args, turn })
    const result = await work(req)
    await turn.prove()
    return result
  })
}

/**
 * Runs one change of one document, that MongoDB makes atomic by itself, under the cluster's turn
 * where the server does not.
 */
export async function inAtomicUpdate<T>(
  { payload, label }: { payload: Work<T>['payload']; label: string },
  work: () => Promise<T>,
): Promise<T> {
  if (payload.db.hasAtomicUpdates || scopes.getStore()?.held) return work()
  return underTurn({ payload, label }, work)
}

async function underTurn<T>(
  { payload, label }: { payload: Payload & { db: GongmeiMongo }; label?: string },
  work: (turn: HeldTurn) => Promise<T>,
): Promise<T> {
  const turn = await payload.db.clusterTurn.take({ ...callSite(label), waitMs })
  const scope = { held: true }
  return scopes
    .run(scope, () => work(turn))
    .finally(() => {
      scope.held = false
      return turn.release()
    })
}

// Inside our own work, whether or not it hands on its `req`; the turn must not be waited for again.
const scopes = new AsyncLocalStorage<{ held: boolean }>()
const joinedSessions = new WeakSet<ClientSession>()

async function runWithRetries<T>(args: Work<T> & { turn: HeldTurn }): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(args)
    } catch (error) {
      if (attempt === tries || !isTransient(error)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 20 * attempt * Math.random()))
  }
}

async function runOnce<T>({ payload, req, label, work, turn }: Work<T> & { turn: HeldTurn }) {
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('the server reported transactions but began none')
  req.transactionID = id
  try {
    const result = await work(req)
    const session = payload.db.sessions[id]
    if (req.transactionID !== id || !session) {
      throw new TransactionLost({ label: label ?? 'work', why: 'an operation inside it failed' })
    }
    await turn.prove(session)
    await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  } finally {
    if (req.transactionID === id) delete req.transactionID
  }
}

// The transaction was begun by a Payload operation, so its end is not ours to see: the turn is
// given back when the adapter ends it.
async function joinUnderTurn<T>({ payload, req, label, work }: Work<T>): Promise<T> {
  const session = payload.db.sessions[String(await req.transactionID)]
  if (session && joinedSessions.has(session)) return work(req)
  const turn = await payload.db.clusterTurn.take({ ...callSite(label), waitMs })
  if (!session || session.hasEnded) {
    await turn.release()
    throw new TransactionLost({ label: label ?? 'work', why: 'it had ended' })
  }
  joinedSessions.add(session)
  session.once('ended', () => void turn.release())
  return work(req)
}

function isTransient(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof mongoose.mongo.MongoError)
      return at.hasErrorLabel('TransientTransactionError')
  }
  return false
}
