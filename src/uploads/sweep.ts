import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { finishUpload } from './finishUpload'
import { UNFINISHED_MS } from './limits'
import { removeUpload } from './removeUpload'
import { findSessions, readSession } from './session'
import { uploadsFolder } from './store'

/** Longer than a pause between two pieces, and than the request of the last one may take. */
const quietMs = 2 * 60_000

/**
 * By the clock: takes in what arrived whole and was never taken in (the process died after the last piece), and removes
 * what nobody has gone on with for a day, with its bytes.
 */
export async function sweepUploads(payload: Payload, now: Date): Promise<void> {
  const quiet = new Date(now.getTime() - quietMs).toISOString()
  const waiting = await findSessions(payload, {
    and: [
      { state: { in: ['receiving', 'checking'] } },
      { updatedAt: { less_than: quiet } },
      { workUntil: { less_than: now.toISOString() } },
    ],
  })
  for (const { uploadId } of waiting) await finishUpload({ payload, uploadId })
  const expired = await findSessions(payload, {
    and: [
      { state: { in: ['receiving', 'refused', 'ready'] } },
      { expiresAt: { less_than: now.toISOString() } },
      { lockUntil: { less_than: now.toISOString() } },
      // The form of an entry lists its files for as long as the entry is open.
      { or: [{ state: { not_equals: 'ready' } }, { purpose: { not_equals: 'entry' } }] },
    ],
  })
  for (const { uploadId } of expired) await removeUpload({ payload, uploadId })
  await removeOrphans(payload, now)
}

let sweptAt = 0

/** The same on this machine, now and then: a worker elsewhere does not see this disk. */
export function sweepNow(payload: Payload): void {
  if (Date.now() - sweptAt < 3_600_000) return
  sweptAt = Date.now()
  sweepUploads(payload, new Date()).catch((err: unknown) =>
    payload.logger.error({ msg: 'sweep of uploads', err }),
  )
}

/** Bytes whose row is gone. */
async function removeOrphans(payload: Payload, now: Date): Promise<void> {
  const folder = uploadsFolder()
  const names = await fs.readdir(folder).catch(() => [])
  for (const name of names) {
    const id = /^([0-9a-f]{32})(?:\.json)?$/.exec(name)?.[1]
    if (!id) continue
    const file = path.join(folder, name)
    const found = await fs.stat(file).catch(() => undefined)
    if (!found || now.getTime() - found.mtimeMs < UNFINISHED_MS) continue
    if (!(await readSession(payload, id))) await fs.rm(file, { force: true })
  }
}
