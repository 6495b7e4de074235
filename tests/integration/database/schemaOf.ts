import type { Client } from '@libsql/client'

export type Column = {
  name: string
  type: string
  notnull: number
  dflt_value: string | null
  pk: number
}
export type Table = { columns: Column[]; unique: string[]; indexes: string[] }

const quoted = (name: string) => `"${name}"`

export async function rowsOf<T>(client: Client, sql: string): Promise<T[]> {
  const { rows, columns } = await client.execute(sql)
  return rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])) as T)
}

/** Every table of the program, whatever order its columns were added in. */
export async function schemaOf(client: Client): Promise<Record<string, Table>> {
  const found: Record<string, Table> = {}
  for (const name of await tablesOf(client)) {
    const columns = await rowsOf<Column & { cid: number }>(
      client,
      `PRAGMA table_info(${quoted(name)})`,
    )
    const keys = await rowsOf<{ name: string; unique: number; origin: string }>(
      client,
      `PRAGMA index_list(${quoted(name)})`,
    )
    const named = await Promise.all(
      keys
        .filter(({ origin }) => origin === 'c')
        .map(async (key) => ({ ...key, on: await columnsOf(client, key.name) })),
    )
    found[name] = {
      columns: columns
        .map(({ cid: _, ...column }) => column)
        .sort((a, b) => a.name.localeCompare(b.name)),
      unique: named
        .filter(({ unique }) => unique)
        .map(({ on }) => on)
        .sort(),
      indexes: named.map(({ on }) => on).sort(),
    }
  }
  return found
}

export const tablesOf = async (client: Client): Promise<string[]> =>
  (
    await rowsOf<{ name: string }>(
      client,
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
  ).map(({ name }) => name)

const columnsOf = async (client: Client, index: string): Promise<string> =>
  (await rowsOf<{ name: string }>(client, `PRAGMA index_info(${quoted(index)})`))
    .map(({ name }) => name)
    .join(', ')
