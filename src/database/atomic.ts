import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { isDuplicate } from './isDuplicate'
import { isMongo } from './isMongo'
import { claimDueMongo } from './mongo/claimDueMongo'
import { inAtomicUpdate } from './mongo/inMongoTransaction'
import type { LockedClient } from './sqlite/lockedClient'
import { claimDueSqlite } from './sqlite/claimDueSqlite'
import { losable } from './losable'
import type { WorkQueue } from './workQueues'

/** Opaque: a number on SQLite, a string on MongoDB. */
export type RowId = number | string
export type Claim = { id: RowId; fence: number }
type Row = { payload: Payload; queue?: WorkQueue }

/**
 * Leases up to `limit` due rows of `queue` to `worker`, the earliest first. Each claim is one
 * conditional write, so no two workers get the same row: due are rows in a state of WORK_QUEUES
 * (`handedOff` too: a person may have done it by now) whose `nextAt` has come and whose lease, if any, is over. A claim adds 1 to
 * `fence` and leaves `state` alone: a change of state is audited, in a transaction of its own.
 */
export async function claimDue({
  payload,
  queue = 'deliveries',
  ...claim
}: {
  payload: Payload
  queue?: WorkQueue
  worker: string
  now: Date
  leaseMs: number
  limit: number
}): Promise<Claim[]> {
  if (isMongo(payload)) {
    const rows = payload.db.collections[queue]?.collection
    const label = `claim ${queue}`
    return inAtomicUpdate({ payload, label }, () => claimDueMongo({ rows, queue, ...claim }))
  }
  // With the power every holder of a lease is gone as well.
  return losable(() => claimDueSqlite({ client: sqliteClient(payload), queue, ...claim }))
}

/** Moves the end of a lease to `now + leaseMs`. False when the row was claimed by another since. */
export async function renewLease({
  payload,
  queue,
  id,
  fence,
  worker,
  now,
  leaseMs,
}: Claim & Row & { worker: string; now: Date; leaseMs: number }): Promise<boolean> {
  return losable(() =>
    updateWhere({
      payload,
      queue,
      where: { id, fence, leaseOwner: worker },
      data: { leaseUntil: new Date(now.getTime() + leaseMs).toISOString() },
    }),
  )
}

/**
 * Writes top-level fields of a row (a delivery, unless `queue` says) if its fence still is `fence`; false, and nothing written,
 * when it is not. Hooks of the collection do not run. Joins the transaction of `req`.
 */
export async function updateFenced({
  payload,
  queue,
  id,
  fence,
  data,
  req,
}: Claim &
  Row & {
    data: Record<string, unknown>
    req?: PayloadRequest
  }): Promise<boolean> {
  return updateWhere({ payload, queue, where: { id, fence }, data, req })
}

/**
 * Creates a row, or finds the one that its unique index collides with. `unique` names the fields of
 * that index; all of them must be in `data`. Joins the transaction of `req`. Throws what create throws.
 */
export async function insertOnce<T extends { id: RowId }>({
  payload,
  collection,
  unique,
  data,
  req,
}: {
  payload: Payload
  collection: CollectionSlug
  unique: string[]
  data: Record<string, unknown>
  req?: PayloadRequest
}): Promise<{ created: boolean; doc: T }> {
  const where = { and: unique.map((field) => ({ [field]: { equals: data[field] } })) }
  const query = { collection, where, limit: 1, depth: 0, pagination: false, req }
  const find = async () => (await payload.find(query)).docs[0] as unknown as T | undefined

  // First, because a collision ends the transaction of `req` on both databases.
  const found = await find()
  if (found) return { created: false, doc: found }
  try {
    const doc = await payload.create({ collection, data, depth: 0, req } as Creation)
    return { created: true, doc: doc as unknown as T }
  } catch (error) {
    if (!isDuplicate(error) || (await req?.transactionID)) throw error
    const winner = await find()
    if (!winner) throw error
    return { created: false, doc: winner }
  }
}

/**
 * `insertOnce` below Payload's hooks, defaults and checks, for rows that have none: `doc` is what is stored, of a new
 * row what was given.
 */
export async function insertPlain<T extends Record<string, unknown>>({
  payload,
  collection,
  unique,
  data,
  req,
}: {
  payload: Payload
  collection: CollectionSlug
  unique: string
  data: T
  req?: PayloadRequest
}): Promise<{ created: boolean; doc: T }> {
  const where = { [unique]: { equals: data[unique] } }
  const find = async () => (await payload.db.findOne({ collection, where, req })) as T | null
  const found = await find()
  if (found) return { created: false, doc: found }
  try {
    // The adapters write into what they are given.
    await payload.db.create({ collection, data: { ...data }, req, returning: false })
    return { created: true, doc: data }
  } catch (error) {
    if (!isDuplicate(error) || (await req?.transactionID)) throw error
    const winner = await find()
    if (!winner) throw error
    return { created: false, doc: winner }
  }
}

type Creation = Parameters<Payload['create']>[0]

async function updateWhere({
  payload,
  queue = 'deliveries',
  where,
  data,
  req,
}: Row & {
  where: Record<string, number | string>
  data: Record<string, unknown>
  req?: PayloadRequest
}): Promise<boolean> {
  const update = {
    collection: queue,
    where: { and: Object.entries(where).map(([field, value]) => ({ [field]: { equals: value } })) },
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  }
  if (isMongo(payload)) {
    const label = 'fenced update'
    const work = async () => Boolean(await payload.db.updateOne(update))
    return inAtomicUpdate({ payload, label }, work)
  }
  // One UPDATE … WHERE instead of a find and then an update, as the adapter does unasked.
  return Boolean(await payload.db.updateOne({ ...update, options: { atomic: true } }))
}

function sqliteClient(payload: Payload): LockedClient {
  return (payload.db as unknown as { client: LockedClient }).client
}
