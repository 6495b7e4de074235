import type { CollectionSlug, Payload } from 'payload'
import { isMongo } from './isMongo'
import { countInMongo } from './mongo/countInMongo'
import type { LockedClient } from './sqlite/lockedClient'
import { columnName, storedValue, tableName } from './sqlite/names'

export type Value = string | number | boolean

/** One condition on a column; all of them hold. `relation` where the column holds the id of another row. */
export type Condition =
  | { field: string; in: readonly Value[]; relation?: boolean }
  /** Also rows without a value. */
  | { field: string; notIn: readonly Value[] }
  /** A word of a list that lies in a column of JSON. */
  | { field: string; holds: string }
  /** Moments, ISO; the end is not in it. */
  | { field: string; from: string; until: string }

/** A column, or the hour (UTC, `2026-11-21T08`) or minute of a moment. */
export type Grouping = { field: string; as?: 'hour' | 'minute'; relation?: boolean }

export type Count = { n: number; values: (string | null)[] }

export type Counting = {
  payload: Payload
  collection: CollectionSlug
  where: readonly Condition[]
  by: readonly Grouping[]
  /** Only groups of so many, the largest first, at most so many groups. */
  least?: number
  most?: number
}

/** How many rows there are of each combination: counted in the database, so that a hundred thousand rows cost one question. */
export async function countBy({
  payload,
  collection,
  where,
  by,
  least = 1,
  most = 50_000,
}: Counting): Promise<Count[]> {
  if (where.some((one) => 'in' in one && one.in.length === 0)) return []
  return isMongo(payload)
    ? countInMongo({ payload, collection, where, by, least, most })
    : countInSqlite({ payload, collection, where, by, least, most })
}

const LENGTHS = { hour: 13, minute: 16 } as const

async function countInSqlite(counting: Required<Counting>): Promise<Count[]> {
  const { payload, collection, where, by, least, most } = counting
  const { client } = payload.db as unknown as { client: LockedClient }
  const args: (string | number)[] = []
  const put = (value: Value) => {
    args.push(storedValue(value) ?? '')
    return '?'
  }
  const conditions = where.map((one) => {
    const name = columnName(one.field, 'relation' in one && one.relation)
    if ('from' in one) return `${name} >= ${put(one.from)} AND ${name} < ${put(one.until)}`
    if ('in' in one) return `${name} IN (${one.in.map(put).join(', ')})`
    // By its quotes, without parsing: whatever lies there, the question is answered.
    if ('holds' in one) return `instr(${name}, ${put(JSON.stringify(one.holds))}) > 0`
    return `(${name} IS NULL OR ${name} NOT IN (${one.notIn.map(put).join(', ')}))`
  })
  const groups = by.map(({ field, as, relation }) =>
    as ? `substr(${columnName(field)}, 1, ${LENGTHS[as]})` : columnName(field, relation),
  )
  const numbers = groups.map((_, at) => at + 1).join(', ')
  const { rows } = await client.execute({
    sql: `SELECT ${[...groups, 'count(*)'].join(', ')} FROM ${tableName(collection)}
      ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
      ${groups.length > 0 ? `GROUP BY ${numbers}` : ''} HAVING count(*) >= ${put(least)}
      ORDER BY count(*) DESC LIMIT ${put(most)}`,
    args,
  })
  return rows.map((row) => ({
    n: Number(row[by.length]),
    values: by.map((_, at) => textOf(row[at])),
  }))
}

const textOf = (value: unknown) => (value === null || value === undefined ? null : String(value))
