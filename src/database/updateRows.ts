import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inTransaction } from './inTransaction'
import { isMongo } from './isMongo'
import type { LockedClient } from './sqlite/lockedClient'
import { columnName, storedValue, tableName } from './sqlite/names'

type Value = string | number | boolean | null

/**
 * Sets plain columns of every row where these plain columns have these values, in one statement below Payload's hooks: the adapter
 * would write them one by one. Only for rows without versions. Joins the transaction of `req`.
 * @returns how many rows
 */
export async function updateRows({
  payload,
  req,
  collection,
  where,
  data,
}: {
  payload: Payload
  req?: PayloadRequest
  collection: CollectionSlug
  where: Record<string, Value>
  data: Record<string, Value>
}): Promise<number> {
  const stamped = { ...data, updatedAt: new Date().toISOString() }
  return inTransaction({ payload, req, label: `update ${collection}` }, async (inside) => {
    if (isMongo(payload)) {
      const { sessions } = payload.db as unknown as { sessions: Record<string, never> }
      const session = sessions?.[String(await inside.transactionID)]
      const done = await payload.db.collections[collection]?.updateMany(
        where as never,
        { $set: stamped } as never,
        { session },
      )
      return done?.modifiedCount ?? 0
    }
    const client = (payload.db as unknown as { client: LockedClient }).client
    const set = Object.keys(stamped).map((name) => `${columnName(name)} = ?`)
    const conditions = Object.keys(where).map((name) => `${columnName(name)} = ?`)
    const { rowsAffected } = await client.execute({
      sql: `UPDATE ${tableName(collection)} SET ${set.join(', ')} WHERE ${conditions.join(' AND ')}`,
      args: [...Object.values(stamped), ...Object.values(where)].map(storedValue),
    })
    return rowsAffected
  })
}
