import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isMongo } from './isMongo'
import type { LockedClient } from './sqlite/lockedClient'
import { columnName, storedValue, tableName } from './sqlite/names'

/**
 * Many small rows in one go, below Payload's hooks, for what comes by the thousand: votes and their counters. Only
 * inside `inTransaction`, whose turn keeps two of them apart; hand on its `req`.
 */
type Bulk = { payload: Payload; req: PayloadRequest; collection: CollectionSlug }
type Plain = string | number | boolean | null
/** Objects are for JSON fields. */
type Value = Plain | object

/** Columns are the names of fields; those in `relations` hold the id of another row. */
export async function insertRows({
  payload,
  req,
  collection,
  rows,
  relations = [],
}: Bulk & { rows: Record<string, Value>[]; relations?: string[] }): Promise<void> {
  if (rows.length === 0) return
  const now = new Date().toISOString()
  const stamped = rows.map((row) => ({ createdAt: now, updatedAt: now, ...row }))
  if (isMongo(payload)) {
    const model = payload.db.collections[collection]
    await model?.insertMany(stamped, { ordered: true, session: await sessionOf(payload, req) })
    return
  }
  const names = Object.keys(stamped[0] as object)
  const columns = names.map((name) => columnName(name, relations.includes(name)))
  // SQLite takes 32,766 parameters a statement.
  for (let at = 0; at < stamped.length; at += 500) {
    const part = stamped.slice(at, at + 500)
    await client(payload).execute({
      sql: `INSERT INTO ${tableName(collection)} (${columns.join(', ')}) VALUES ${part
        .map(() => `(${names.map(() => '?').join(', ')})`)
        .join(', ')}`,
      args: part.flatMap((row) =>
        names.map((name) => storedValue((row as Record<string, Value>)[name] ?? null)),
      ),
    })
  }
}

/** Adds to number columns of the row with this `key`, or begins it with `first`. */
export async function addToRows({
  payload,
  req,
  collection,
  key,
  rows,
  relations = [],
}: Bulk & {
  key: string
  /** All with the same names in `add` and in `first`. */
  rows: { key: string; add: Record<string, number>; first: Record<string, Value> }[]
  relations?: string[]
}): Promise<void> {
  if (rows.length === 0) return
  const now = new Date().toISOString()
  if (isMongo(payload)) {
    const session = await sessionOf(payload, req)
    const model = payload.db.collections[collection]
    await model?.bulkWrite(
      rows.map(({ key: value, add, first }) => ({
        updateOne: {
          filter: { [key]: value },
          update: {
            $inc: add,
            $set: { updatedAt: now },
            $setOnInsert: { ...first, createdAt: now },
          },
          upsert: true,
        },
      })) as never,
      { session },
    )
    return
  }
  const [sample] = rows as [(typeof rows)[number]]
  const added = Object.keys(sample.add)
  const names = [key, ...Object.keys(sample.first), ...added, 'createdAt', 'updatedAt']
  const columns = names.map((name) => columnName(name, relations.includes(name)))
  for (let at = 0; at < rows.length; at += 500) {
    const part = rows.slice(at, at + 500).map(
      (row): Record<string, Value> => ({
        [key]: row.key,
        ...row.first,
        ...row.add,
        createdAt: now,
        updatedAt: now,
      }),
    )
    await client(payload).execute({
      sql: `INSERT INTO ${tableName(collection)} (${columns.join(', ')}) VALUES ${part
        .map(() => `(${names.map(() => '?').join(', ')})`)
        .join(', ')}
        ON CONFLICT (${columnName(key)}) DO UPDATE SET ${added
          .map((name) => `${columnName(name)} = ${columnName(name)} + excluded.${columnName(name)}`)
          .join(', ')}, updated_at = excluded.updated_at`,
      args: part.flatMap((row) => names.map((name) => storedValue(row[name] ?? null))),
    })
  }
}

const client = (payload: Payload) => (payload.db as unknown as { client: LockedClient }).client

const sessionOf = async (payload: Payload, req: PayloadRequest) => {
  const { sessions } = payload.db as unknown as { sessions: Record<string, never> }
  return sessions?.[String(await req.transactionID)]
}
