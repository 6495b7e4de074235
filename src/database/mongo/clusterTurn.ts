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

type Ticket = { _id: number; owner: string; label: string; until: Date }
type Mine = { _id: number; owner: string; label: string }

const leaseMs = 10_000
const isDuplicateKey = (error: unknown) =>
  error instanceof mongoose.mongo.MongoServerError && error.code === 11000

/**
 * One audited write at a time in the whole cluster. The collection `locks` holds tickets: the
 * greatest number whose lease runs has the turn, the next number may be inserted when it does not.
 * Only the insert decides, because a unique `_id` is the one thing that every server does
 * atomically: FerretDB 1 runs even findAndModify as a read and then a write.
 * A process that dies loses its turn after 10 s; one that lives renews it. `skewMs` puts all
 * machines on the server's clock.
 */
export function clusterTurn({
  connection,
  skewMs,
}: {
  connection: Connection
  skewMs: number
}): ClusterTurn {
  const tickets = connection.collection<Ticket>('locks')
  const here = writeTurn(`mongo:${connection.host}:${connection.port}/${connection.name}`)
  const soon = (ms: number) => new Date(Date.now() + skewMs + ms)
  const greatest = () => tickets.findOne({}, { sort: { _id: -1 } })

  /** The ticket that has the turn, ours or another's; undefined when the race was lost. */
  const tryTake = async ({ owner, label }: { owner: string; label: string }) => {
    const last = await greatest()
    if (last && last.until > soon(0)) return last
    const mine = { _id: (last?._id ?? 0) + 1, owner, label, until: soon(leaseMs) }
    try {
      await tickets.insertOne(mine)
    } catch (error) {
      if (isDuplicateKey(error)) return undefined
      throw error
    }
    // Tickets are deleted, so the number may be one that was free again long after it was read.
    if ((await greatest())?.owner !== owner) {
      await tickets.deleteOne({ _id: mine._id, owner })
      return undefined
    }
    // Whoever let one of these run out must see that it has lost it.
    await tickets.deleteMany({ _id: { $lt: mine._id } })
    return mine
  }

  const take: ClusterTurn['take'] = async (writer) => {
    const asked = Date.now()
    const endTurn = await here.take(writer)
    const owner = randomUUID()
    try {
      for (;;) {
        const ticket = await tryTake({ owner, label: writer.label })
        if (ticket?.owner === owner) return hold({ mine: ticket, endTurn })
        const waitedMs = Date.now() - asked
        if (waitedMs > writer.waitMs) {
          const holder = `"${ticket?.label ?? 'others in turn'}" of another process`
          throw new WriteLockTimeout({ waiter: writer.label, waitedMs, holder })
        }
        await pause()
      }
    } catch (error) {
      endTurn()
      throw error
    }
  }

  const hold = ({ mine, endTurn }: { mine: Mine; endTurn: () => void }): HeldTurn => {
    const own = { _id: mine._id, owner: mine.owner }
    const renew = () =>
      tickets.updateOne(own, { $set: { until: soon(leaseMs) } }).catch(() => undefined)
    const renewing = setInterval(renew, leaseMs / 4)
    renewing.unref()

    const proveIn = async (session: ClientSession) => {
      // A renewal outside the transaction would collide with what is done inside it.
      clearInterval(renewing)
      // Collides with a ticket that was inserted since, and with the deletion of ours.
      const next = { _id: mine._id + 1, owner: mine.owner, label: mine.label, until: new Date(0) }
      await tickets.insertOne(next, { session })
      return (await tickets.deleteOne(own, { session })).deletedCount === 1
    }

    return {
      prove: async (session) => {
        const proved = session
          ? await proveIn(session).catch((error: unknown) => {
              if (isDuplicateKey(error)) return false
              throw error
            })
          : (await greatest())?.owner === mine.owner
        if (proved) return
        throw new TransactionLost({ label: mine.label, why: 'the write lease was taken over' })
      },
      release: async () => {
        clearInterval(renewing)
        await tickets
          .deleteOne(own)
          .catch(() => undefined)
          .finally(endTurn)
      },
    }
  }

  return { take }
}

// 10–20 ms with jitter, so that several waiters do not poll in step.
function pause() {
  return new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 10))
}
