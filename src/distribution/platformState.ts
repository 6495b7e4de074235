import type { Payload, PayloadRequest } from 'payload'
import { insertOnce } from '@/database/atomic'
import { inTransaction } from '@/database/inTransaction'

/** The machine's own memory by key: tokens, references, counters, callbacks. Values are JSON. */

type Place = { payload: Payload; req?: PayloadRequest; key: string }
type Row = { id: number | string; key: string; value?: unknown; expiresAt?: string | null }

export async function readState({ payload, req, key }: Place): Promise<Row | undefined> {
  const { docs } = await payload.find({
    collection: 'platform-state',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
    overrideAccess: true,
  })
  return docs[0] as Row | undefined
}

export async function writeState({
  payload,
  req,
  key,
  value,
  expiresAt,
}: Place & { value: unknown; expiresAt?: Date }): Promise<void> {
  const data = { key, value, expiresAt: expiresAt?.toISOString() ?? null }
  const { created, doc } = await insertOnce<Row>({
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
  key,
  value,
  expiresAt,
}: Place & { value: unknown; expiresAt?: Date }): Promise<boolean> {
  const data = { key, value, expiresAt: expiresAt?.toISOString() ?? null }
  return (await insertOnce({ payload, collection: 'platform-state', unique: ['key'], data }))
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
  return inTransaction({ payload, label: 'countUp' }, async (req) => {
    const count = Number((await readState({ payload, req, key }))?.value ?? 0)
    if (count >= limit) return undefined
    await writeState({ payload, req, key, value: count + 1, expiresAt })
    return count + 1
  })
}
