import crypto from 'node:crypto'
import type { Lock, Locker } from '@tus/server'
import type { Payload } from 'payload'
import { changeSession, NEVER, readSession } from './session'

const leaseMs = 8_000
const renewMs = 2_000
const lookMs = 500
const patienceMs = 20_000

/**
 * One writer an upload, in all processes: a lease on its row. Whoever waits says so there (`lockWanted`), and the writer
 * lets go: a phone that comes back after a cut must not wait for the half-open connection it has left behind.
 */
export const databaseLocker = (payload: Payload, idOf: (storeId: string) => string): Locker => ({
  newLock: (storeId) => uploadLock(payload, idOf(storeId)),
})

export function uploadLock(payload: Payload, uploadId: string): Lock {
  const owner = crypto.randomUUID()
  let watch: NodeJS.Timeout | undefined
  const mine = { lockOwner: { equals: owner } }

  const acquire = () => {
    const now = new Date().toISOString()
    const where = { lockUntil: { less_than: now } }
    const data = { lockOwner: owner, lockUntil: leaseEnd(), lockWanted: false }
    return changeSession({ payload, uploadId, where, data })
  }

  const guard = (release: () => Promise<void> | void) => {
    let renewedAt = Date.now()
    watch = setInterval(() => {
      void (async () => {
        const row = await readSession(payload, uploadId)
        const isLost = row?.lockOwner !== owner
        if (isLost || row.lockWanted) return release()
        if (Date.now() - renewedAt < renewMs) return
        renewedAt = Date.now()
        const renewed = { lockUntil: leaseEnd() }
        if (!(await changeSession({ payload, uploadId, where: mine, data: renewed })))
          await release()
      })().catch((err) => payload.logger.error({ msg: 'upload lock', err }))
    }, lookMs)
    watch.unref()
  }

  return {
    lock: async (signal, release) => {
      const until = Date.now() + patienceMs
      while (!(await acquire())) {
        if (signal.aborted || Date.now() > until)
          throw { status_code: 423, body: '这个文件正从另一处上传，请稍等片刻再继续。' }
        // Removed while we waited: there is nothing left to wait for.
        if (!(await changeSession({ payload, uploadId, data: { lockWanted: true } })))
          throw { status_code: 404, body: '这个上传已经被删除。' }
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
      guard(release)
    },
    unlock: async () => {
      clearInterval(watch)
      const data = { lockOwner: null, lockUntil: NEVER, lockWanted: false }
      await changeSession({ payload, uploadId, where: mine, data })
    },
  }
}

const leaseEnd = () => new Date(Date.now() + leaseMs).toISOString()
