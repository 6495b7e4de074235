import type { Payload, PayloadRequest } from 'payload'
import { insertOnce } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'
import { losable } from '@/database/losable'
import { stateRows } from '@/database/stateRows'

/** The machine's own memory by key: tokens, references, counters, callbacks. Values are JSON. */

type Place = { payload: Payload; req?: PayloadRequest; key: string }
type Row = { key: string; value?: unknown; expiresAt?: string | null }
type StoredRow = Row & { id: number | string }

export async function readState({ payload, req, key }: Place): Promise<Row | undefined> {
  const rows = await stateRows({ payload, req })
  if (rows) return rows.read(key)
  // Below Payload's hooks, which have nothing to say here: every call to a platform waits for this.
  const where = { key: { equals: key } }
  const collection = 'platform-state'
  return (await payload.db.findOne<StoredRow>({ collection, where, req })) ?? undefined
}

export async function writeState({
  payload,
  req,
  key,
  value,
  expiresAt,
}: Place & { value: unknown; expiresAt?: Date }): Promise<void> {
  const data = { key, value, expiresAt: expiresAt?.toISOString() ?? null }
  const rows = await stateRows({ payload, req })
  if (rows) return rows.write({ ...data, now: new Date() })
  const { created, doc } = await insertOnce<StoredRow>({
    payload,
    req,
    collection: 'platform-state',
    unique: ['key'],
    data,
  })
  if (created) return
  await payload.db.updateOne({
    collection: 'platform-state',
    id: doc.id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  })
}

/** True for the first caller with this key, on any machine. */
export async function claimKey({
  payload,
  req,
  key,
  value,
  expiresAt,
}: Place & { value: unknown; expiresAt?: Date }): Promise<boolean> {
  const data = { key, value, expiresAt: expiresAt?.toISOString() ?? null }
  const rows = await stateRows({ payload, req })
  if (rows) return rows.claim({ ...data, now: new Date() })
  return (await insertOnce({ payload, req, collection: 'platform-state', unique: ['key'], data }))
    .created
}

export async function forgetState({ payload, key }: Place): Promise<void> {
  await payload.delete({
    collection: 'platform-state',
    where: { key: { equals: key } },
    depth: 0,
    overrideAccess: true,
  })
}

/** Adds 1 and gives the new number; undefined, and nothing added, when it is at `limit` already. */
export async function countUp({
  payload,
  key,
  limit,
  expiresAt,
}: Place & { limit: number; expiresAt: Date }): Promise<number | undefined> {
  const rows = await stateRows({ payload })
  const row = { key, limit, expiresAt: expiresAt.toISOString(), now: new Date() }
  // Lost with the power, the platform's own count remains.
  if (rows) return losable(() => rows.countUp(row))
  return inTransaction({ payload, label: 'countUp' }, async (req) => {
    const count = Number((await readState({ payload, req, key }))?.value ?? 0)
    if (count >= limit) return undefined
    await writeState({ payload, req, key, value: count + 1, expiresAt })
    return count + 1
  })
}
