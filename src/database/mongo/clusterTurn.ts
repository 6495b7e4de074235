import type { ClientSession, Connection } from 'mongoose'
import mongoose from 'mongoose'
import { randomUUID } from 'node:crypto'

import { TransactionLost, WriteLockTimeout } from '../errors'
import type { Writer } from '../writeTurn'
import { writeTurn } from '../writeTurn'

export type HeldTurn = {
  /**
   * Proves that the lease was never taken over. With a session the proof is a write inside the
   * transaction, so that a commit after a take-over is refused by the server. Throws TransactionLost.
   */
  prove: (session?: ClientSession) => Promise<void>
  release: () => Promise<void>
}

export type ClusterTurn = {
  /** Waits for this process's turn, then for the cluster's. Throws WriteLockTimeout. */
  take: (writer: Writer & { waitMs: number }) => Promise<HeldTurn>
}

type LockRow = { _id: string; owner: string | null; label: string; until: Date; proofs: number }

const lockId = 'write'
const leaseMs = 10_000

/**
 * One audited write at a time in the whole cluster: a lease on a row of the collection `locks`.
 * A process that dies loses it after 10 s; one that lives renews it. `skewMs` puts all machines
 * on the server's clock.
 */
export function clusterTurn({
  connection,
  skewMs,
}: {
  connection: Connection
  skewMs: number
}): ClusterTurn {
  const locks = connection.collection<LockRow>('locks')
  const here = writeTurn(`mongo:${connection.host}:${connection.port}/${connection.name}`)
  const soon = (ms: number) => new Date(Date.now() + skewMs + ms)

  const tryTake = async ({ owner, label }: { owner: string; label: string }) => {
    const free = { _id: lockId, until: { $lt: soon(0) } }
    const taken = { $set: { owner, label, until: soon(leaseMs) } }
    const { modifiedCount } = await locks.updateOne(free, taken)
    return modifiedCount === 1
  }

  const take: ClusterTurn['take'] = async (writer) => {
    const asked = Date.now()
    const endTurn = await here.take(writer)
    try {
      const owner = randomUUID()
      while (!(await tryTake({ owner, label: writer.label }))) {
        const row = await locks.findOne({ _id: lockId })
        if (!row) await createRow(locks)
        const waitedMs = Date.now() - asked
        if (waitedMs > writer.waitMs) {
          const holder = `"${row?.label ?? 'nobody'}" of another process`
          throw new WriteLockTimeout({ waiter: writer.label, waitedMs, holder })
        }
        if (row) await pause()
      }
      return hold({ owner, label: writer.label, endTurn })
    } catch (error) {
      endTurn()
      throw error
    }
  }

  const hold = ({
    owner,
    label,
    endTurn,
  }: {
    owner: string
    label: string
    endTurn: () => void
  }) => {
    const mine = { _id: lockId, owner }
    const renew = () =>
      locks.updateOne(mine, { $set: { until: soon(leaseMs) } }).catch(() => undefined)
    const renewing = setInterval(renew, leaseMs / 4)
    renewing.unref()
    return {
      prove: async (session?: ClientSession) => {
        // A renewal outside the transaction would collide with the proof inside it.
        if (session) clearInterval(renewing)
        const proof = { $inc: { proofs: 1 } }
        const { matchedCount } = await locks.updateOne(mine, proof, session && { session })
        if (matchedCount !== 1) {
          throw new TransactionLost({ label, why: 'the write lease was taken over' })
        }
      },
      release: async () => {
        clearInterval(renewing)
        await locks
          .updateOne(mine, { $set: { owner: null, until: new Date(0) } })
          .catch(() => undefined)
          .finally(endTurn)
      },
    }
  }

  return { take }
}

type Locks = ReturnType<typeof lockCollection>
const lockCollection = (connection: Connection) => connection.collection<LockRow>('locks')

async function createRow(locks: Locks) {
  const row = { _id: lockId, owner: null, label: '', until: new Date(0), proofs: 0 }
  try {
    await locks.insertOne(row)
  } catch (error) {
    if (!(error instanceof mongoose.mongo.MongoServerError) || error.code !== 11000) throw error
  }
}

// 10–20 ms with jitter, so that several waiters do not poll in step.
function pause() {
  return new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 10))
}
